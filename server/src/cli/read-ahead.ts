/** An item, and what is being made ready for it. */
export type Prepared<T, R> = readonly [item: T, ready: Promise<R>];

/**
 * The items in their order, while `prepare` is at work on up to `count` of those that follow. Its errors are those of
 * the promise beside the item.
 */
export async function* readAhead<T, R>(
  items: AsyncIterable<T>,
  count: number,
  prepare: (item: T) => Promise<R>,
): AsyncGenerator<Prepared<T, R>> {
  const waiting: Prepared<T, R>[] = [];
  for await (const item of items) {
    const ready = prepare(item);
    ready.catch(() => undefined); // somebody waits for it later
    waiting.push([item, ready]);
    const first = waiting.length > count ? waiting.shift() : undefined;
    if (first) yield first;
  }
  yield* waiting;
}
