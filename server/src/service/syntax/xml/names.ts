const start =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const simpleName = /^[A-Za-z_][\w.:-]*$/;
const anyName = new RegExp(`^[${start}][${start}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*$`, 'u');
const nameStart = new RegExp(`^[${start}]`, 'u');

/** True when XML 1.0 allows the text as the name of an element or an attribute. */
export function isXmlName(name: string): boolean {
  return simpleName.test(name) || anyName.test(name);
}

/** True when a name may begin at the offset. */
export function startsName(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset) | 32;
  if (code >= 97 && code <= 122) return true; // a letter of ASCII, as nearly always
  return nameStart.test(text.slice(offset, offset + 2));
}

/** True for the four characters that XML takes as white space; no other blank counts. */
export function isXmlSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** The first offset at or after `offset` that holds no XML white space. */
export function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (isXmlSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The text without XML white space at its ends, as a span. Empty at `start` when all is white space. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  const first = Math.min(skipSpace(text, start), end);
  if (first === end) return { start, end: start };
  let last = end;
  while (isXmlSpace(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}
