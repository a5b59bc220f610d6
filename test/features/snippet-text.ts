/** The text that a snippet leaves when every tab stop keeps what it offers first. */
export function expandSnippet(snippet: string): string {
  const firsts = new Map<string, string>();
  for (const [, stop = '', choice, text] of snippet.matchAll(/\$\{(\d+)(?:\|([^,|]*)[^|]*\||:([^{}]*))\}/g)) {
    if (!firsts.has(stop)) firsts.set(stop, choice ?? text ?? '');
  }
  return snippet
    .replace(/\$\{(\d+)(?:\|[^|]*\||:[^{}]*)?\}/g, (_, stop: string) => firsts.get(stop) ?? '')
    .replace(/(?<!\\)\$(\d+)/g, (_, stop: string) => firsts.get(stop) ?? '')
    .replace(/\\([\\$}])/g, '$1');
}
