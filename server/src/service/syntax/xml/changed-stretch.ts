/** Where two texts differ: before and after it they are the same, character for character. */
export interface ChangedStretch {
  readonly start: number;
  /** Where it ends in the old text. */
  readonly oldEnd: number;
  /** Where it ends in the new text. */
  readonly newEnd: number;
}

/** Whole blocks are compared by the engine, many characters at a time. */
const block = 1024;

/** The shortest stretch that holds all differences. */
export function changedStretch(before: string, after: string): ChangedStretch {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + block <= shorter && before.slice(start, start + block) === after.slice(start, start + block)) {
    start += block;
  }
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let oldEnd = before.length;
  let newEnd = after.length;
  const room = () => Math.min(oldEnd, newEnd) - start;
  while (room() >= block && before.slice(oldEnd - block, oldEnd) === after.slice(newEnd - block, newEnd)) {
    oldEnd -= block;
    newEnd -= block;
  }
  while (room() > 0 && before.charCodeAt(oldEnd - 1) === after.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}
