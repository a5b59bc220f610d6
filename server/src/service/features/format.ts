import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver-types';
import type { ConfigDocument } from '../documents/jabber-document.js';
import type { Span } from '../text/span.js';
import { collectGaps, type Gap } from './format-gaps.js';

/**
 * Edits that put each element on a line of its own, indented by its depth. Only white space between
 * tags and comments changes, never a value, a comment or a tag; what is not well-formed is left
 * alone together with everything around it. Formatting the result again gives no edit.
 */
export function format(document: ConfigDocument, options: FormattingOptions, range?: Range): TextEdit[] {
  if (document.tooLarge) return [];
  const wanted = range && toSpan(document, range);
  const indent = options.insertSpaces ? ' '.repeat(options.tabSize) : '\t';
  const edits: TextEdit[] = [];
  const gaps = [...collectGaps(document), ...endOfText(document, options)];
  const lineEnd = lineEndOf(document.text, gaps);
  for (const gap of gaps) {
    if (wanted && !isWanted(gap.span, wanted)) continue;
    const old = document.text.slice(gap.span.start, gap.span.end);
    const newText = layOut(gap, old, lineEnd, indent);
    if (newText !== old) edits.push({ range: document.rangeOf(gap.span), newText });
  }
  return edits;
}

function toSpan({ textDocument }: ConfigDocument, { start, end }: Range): Span {
  return { start: textDocument.offsetAt(start), end: textDocument.offsetAt(end) };
}

/** A gap belongs to the markup behind it. */
function isWanted({ start, end }: Span, wanted: Span): boolean {
  return (wanted.start <= end && end <= wanted.end) || (start < wanted.end && wanted.start < end);
}

/** The line end between the first tags that stand on different lines; else the first there is. */
function lineEndOf(text: string, gaps: readonly Gap[]): string {
  const anyLineEnd = /\r\n|\r|\n/;
  for (const { span, place } of gaps) {
    const found = place === 'start' ? null : anyLineEnd.exec(text.slice(span.start, span.end));
    if (found) return found[0];
  }
  return anyLineEnd.exec(text)?.[0] ?? '\n';
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
function endOfText({ text, xml }: ConfigDocument, options: FormattingOptions): Gap[] {
  const start = xml.children.findLast((node) => node.kind !== 'text')?.span.end ?? 0;
  if (start === 0 || !/^[ \t\r\n]*$/.test(text.slice(start))) return [];
  const breaks = text.slice(start).match(/\r\n|\r|\n/g)?.length ?? 0;
  const isUntidy = (breaks === 0 && options.insertFinalNewline) || (breaks > 1 && options.trimFinalNewlines);
  return isUntidy ? [{ span: { start, end: text.length }, place: 'end', depth: 0 }] : [];
}
