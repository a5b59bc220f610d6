import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span.js';

/** Where a span lies, as people count: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a span in a text. */
export function placeOf(text: TextDocument, span: Span): Place {
  const start = text.positionAt(span.start);
  const end = text.positionAt(span.end);
  return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
