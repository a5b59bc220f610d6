import type { TextDocument } from 'vscode-languageserver-textdocument';
import { characterWidth, displayWidth } from '../text/display-width.js';
import type { Span } from '../text/span.js';
import { printable } from './printable.js';

/** What is shown of a long line before and after the place, in UTF-16 units. */
const before = 60;
const after = 60;
const longestMark = 80;

/** A source line and the line of carets below it, aligned for tabs and wide characters. */
export interface Excerpt {
  readonly source: string;
  readonly carets: string;
}

/** The line in which the span starts, with carets under the span (as far as the line goes; at least one). */
export function excerptAt(document: TextDocument, span: Span): Excerpt {
  const text = document.getText();
  const { line } = document.positionAt(span.start);
  const lineStart = document.offsetAt({ line, character: 0 });
  const lineEnd = endOfLine(text, span.start, span.start + longestMark + after + 1);
  const markEnd = Math.max(Math.min(span.end, lineEnd, span.start + longestMark), span.start);

  const from = Math.max(lineStart, span.start - before);
  const to = Math.min(lineEnd, markEnd + after);
  const head = (from > lineStart ? '…' : '') + printable(text.slice(from, span.start));
  const mark = printable(text.slice(span.start, markEnd));
  const tail = printable(text.slice(markEnd, to)) + (to < lineEnd ? '…' : '');
  return { source: head + mark + tail, carets: blanks(head) + '^'.repeat(Math.max(1, displayWidth(mark))) };
}

/** Looks no farther than `limit`: a file of one line has its end far away, and many places to show. */
function endOfLine(text: string, from: number, limit: number): number {
  const farthest = Math.min(text.length, limit);
  let end = from;
  while (end < farthest && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** As wide as the text; tabs stay tabs, so that they end where those of the source line end. */
function blanks(text: string): string {
  let result = '';
  for (const character of text) result += character === '\t' ? '\t' : ' '.repeat(characterWidth(character));
  return result;
}
