/** What a question led to: an answer, the way back to the question before, or the end of it all. */
export type Answer<T> = { readonly kind: 'answer'; readonly value: T } | NoAnswer;
export type NoAnswer = { readonly kind: 'back' } | { readonly kind: 'cancel' };

export function answer<T>(value: T): Answer<T> {
  return { kind: 'answer', value };
}

/** Makes something else of an answer; going back and cancelling stay what they are. */
export function mapAnswer<T, U>(given: Answer<T>, make: (value: T) => U): Answer<U> {
  return given.kind === 'answer' ? answer(make(given.value)) : given;
}
