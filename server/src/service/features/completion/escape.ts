/** Text as it stands in an XML element or attribute. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Text as it stands in a snippet outside its tab stops, or as the placeholder of one. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A tab stop that lets the user choose among words; the first is chosen at the start. */
export function choice(stop: number, words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[\\,|]/g, '\\$&'));
  return `\${${stop}|${escaped.join(',')}|}`;
}

/** A tab stop with a text in it that the user types over. */
export function placeholder(stop: number, text: string): string {
  return text === '' ? `$${stop}` : `\${${stop}:${escapeSnippet(text)}}`;
}
