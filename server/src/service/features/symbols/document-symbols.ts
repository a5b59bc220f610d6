import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { JabberDocument } from '../../documents/jabber-document.js';
import { configSymbols } from './config-symbols.js';
import { notationSymbols } from './notation-symbols.js';

/** The outline of a document. */
export function documentSymbols(document: JabberDocument): DocumentSymbol[] {
  if (document.tooLarge) return [];
  return document.kind === 'config' ? configSymbols(document) : notationSymbols(document);
}
