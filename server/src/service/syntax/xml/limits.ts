/** Where elements are nested deeper, reading stops; so whoever walks the tree may recurse. */
export const maxDepth = 256;

/** After so many errors reading stops: a text that holds more is no configuration. */
export const maxErrors = 1000;

/** Texts longer than this (in characters) are checked for syntax only. */
export const syntaxOnlyLength = 2_000_000;

/** Texts longer than this (in characters) are not read at all. */
export const unreadLength = 10_000_000;

/** True for a text that is too long to be read. */
export function isUnread(text: string): boolean {
  return text.length > unreadLength;
}

/** A limit as a user thinks of it: a character is a byte, but for the few of other scripts. */
export function megabytes(limit: number): number {
  return limit / 1_000_000;
}
