import type { ErrorList } from './error-list.js';

/** True when XML 1.0 allows no such character, not even as a reference. */
export function isForbiddenCodePoint(code: number): boolean {
  if (code < 0x20) return code !== 9 && code !== 10 && code !== 13;
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff || code > 0x10ffff;
}

/** Reports each run of characters that XML 1.0 does not allow, wherever it stands between the offsets. */
export function checkCharacters(text: string, from: number, to: number, errors: ErrorList): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const forbidden = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]+|[\uD800-\uDFFF]+/g;
  const part = text.slice(from, to);
  for (let match = forbidden.exec(part); match && !errors.isFull; match = forbidden.exec(part)) {
    const run = match[0];
    if (isPairs(run)) continue;
    const start = from + match.index;
    errors.add({ kind: 'character-forbidden', span: { start, end: start + run.length }, found: codePointName(run) });
  }
}

/**
 * The same in a text that differs from one without such characters between the offsets only. What makes a
 * surrogate wrong may stand right beside them.
 */
export function checkChangedCharacters(text: string, start: number, end: number, errors: ErrorList): void {
  let from = start;
  let to = end;
  while (from > 0 && isSurrogate(text.charCodeAt(from - 1))) from--;
  while (to < text.length && isSurrogate(text.charCodeAt(to))) to++;
  checkCharacters(text, from, to, errors);
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Surrogates are fine in pairs: together they are one character beyond U+FFFF. */
function isPairs(run: string): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF])+$/.test(run);
}

/** `U+001B` for the first character of the text. */
export function codePointName(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
