import type { ConfigDocument, JabberDocument } from './jabber-document.js';

/** The line end the document uses first. */
export function lineEndOf({ text }: Pick<JabberDocument, 'text'>): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** The blanks in front of the offset when nothing else precedes it on its line; undefined otherwise. */
export function indentAt(text: string, offset: number): string | undefined {
  let start = offset;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  const startsLine = start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r';
  return startsLine ? text.slice(start, offset) : undefined;
}

/** One step of indentation as the document uses it: what the first group is indented by, else two spaces. */
export function indentUnit(document: ConfigDocument): string {
  const rootIndent = document.root && indentAt(document.text, document.root.span.start);
  for (const group of document.groups) {
    const indent = indentAt(document.text, group.element.span.start);
    if (indent && rootIndent !== undefined && indent.startsWith(rootIndent) && indent.length > rootIndent.length) {
      return indent.slice(rootIndent.length);
    }
  }
  return '  ';
}
