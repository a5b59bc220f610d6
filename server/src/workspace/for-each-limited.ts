/** Runs `work` for each item, at most `limit` at a time; ends early when `stop` says so. */
export async function forEachLimited<T>(
  items: AsyncIterable<T>,
  limit: number,
  stop: () => boolean,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  for await (const item of items) {
    if (stop()) break;
    const job = work(item).finally(() => running.delete(job));
    running.add(job);
    if (running.size >= limit) await Promise.race(running);
  }
  await Promise.all(running);
}
