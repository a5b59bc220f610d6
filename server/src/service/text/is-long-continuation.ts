/** More letters than these are not forgotten by a slip. */
const mostForgotten = 3;

/** True when the other word goes on, where the first one ends, for longer than a slip explains: it is another word. */
export function isLongContinuation(word: string, other: string): boolean {
  return other.length - word.length > mostForgotten && other.startsWith(word);
}
