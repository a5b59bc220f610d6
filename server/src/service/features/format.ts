import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver-types';
import type { JabberDocument } from '../documents/jabber-document.js';
import { meets, type Span } from '../text/span.js';
import { collectGaps, type Gap } from './format-gaps.js';

/**
 * Edits that put each element on a line of its own, indented by its depth. Only white space between
 * tags and comments changes, never a value, a comment or a tag; what is not well-formed is left
 * alone together with everything around it. Formatting the result again gives no edit.
 */
export function format(document: JabberDocument, options: FormattingOptions, range?: Range): TextEdit[] {
  if (document.tooLarge) return [];
  const wanted = range && toSpan(document, range);
  const lineEnd = /\r\n|\r|\n/.exec(document.text)?.[0] ?? '\n';
  const indent = options.insertSpaces ? ' '.repeat(options.tabSize) : '\t';
  const edits: TextEdit[] = [];
  const gaps = [...collectGaps(document), ...endOfText(document, options)];
  for (const gap of gaps) {
    if (wanted && !meets(gap.span, wanted)) continue;
    const old = document.text.slice(gap.span.start, gap.span.end);
    const newText = layOut(gap, old, lineEnd, indent);
    if (newText !== old) edits.push({ range: document.rangeOf(gap.span), newText });
  }
  return edits;
}

function toSpan({ textDocument }: JabberDocument, { start, end }: Range): Span {
  return { start: textDocument.offsetAt(start), end: textDocument.offsetAt(end) };
}

/** One blank line between two siblings survives; a comment stays behind the tag it shares a line with. */
function layOut({ place, depth }: Gap, old: string, lineEnd: string, indent: string): string {
  const breaks = old.match(/\r\n|\r|\n/g)?.length ?? 0;
  switch (place) {
    case 'start':
      return '';
    case 'end':
      return breaks === 0 ? lineEnd : (old.match(/(?:\r\n|\r|\n)/)?.[0] ?? lineEnd);
    case 'before-comment':
      if (breaks === 0) return old === '' ? '' : ' ';
      break;
    case 'inside-edge':
      return lineEnd + indent.repeat(depth);
  }
  return lineEnd.repeat(breaks > 1 ? 2 : 1) + indent.repeat(depth);
}

/** The white space after the last tag, when the options ask for something there. */
function endOfText({ text, xml }: JabberDocument, options: FormattingOptions): Gap[] {
  const start = xml.children.findLast((node) => node.kind !== 'text')?.span.end ?? 0;
  if (start === 0 || !/^[ \t\r\n]*$/.test(text.slice(start))) return [];
  const breaks = text.slice(start).match(/\r\n|\r|\n/g)?.length ?? 0;
  const isWanted = (breaks === 0 && options.insertFinalNewline) || (breaks > 1 && options.trimFinalNewlines);
  return isWanted ? [{ span: { start, end: text.length }, place: 'end', depth: 0 }] : [];
}
