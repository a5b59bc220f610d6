import type { Position, Range } from 'vscode-languageserver-types';
import type { ConfigDocument } from '../documents/jabber-document.js';
import { touches } from '../text/span.js';
import { elementPath } from './element-path.js';

/** The names of the open and the close tag when the position is in one of them and both are the same. */
export function linkedEditingRanges(document: ConfigDocument, position: Position): Range[] | undefined {
  const offset = document.textDocument.offsetAt(position);
  for (const { name, nameSpan, closeNameSpan } of elementPath(document.xml, offset)) {
    if (!closeNameSpan || (!touches(nameSpan, offset) && !touches(closeNameSpan, offset))) continue;
    if (document.text.slice(closeNameSpan.start, closeNameSpan.end) !== name) return undefined;
    return [document.rangeOf(nameSpan), document.rangeOf(closeNameSpan)];
  }
  return undefined;
}
