import type { Position } from 'vscode-languageserver-types';
import type { ConfigDocument } from '../../server/src/service/documents/jabber-document.js';
import { documentOf } from '../documents/document-of.js';

/** The document of a text whose `|` stands for the cursor. */
export function atCursor(marked: string): { document: ConfigDocument; position: Position } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('no | in the text');
  const document = documentOf(marked.slice(0, offset) + marked.slice(offset + 1));
  return { document, position: document.textDocument.positionAt(offset) };
}
