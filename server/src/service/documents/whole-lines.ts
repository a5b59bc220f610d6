import type { Span } from '../text/span.js';

/** The whole lines of an element that stands alone on them, line end included; else the element itself. */
export function wholeLines(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  let end = span.end;
  while (text[end] === ' ' || text[end] === '\t') end++;
  const startsLine = start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r';
  if (!startsLine) return span;
  if (text.startsWith('\r\n', end)) return { start, end: end + 2 };
  if (text[end] === '\n' || text[end] === '\r') return { start, end: end + 1 };
  return end === text.length ? { start, end } : span;
}
