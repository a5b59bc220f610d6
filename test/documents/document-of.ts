import { TextDocument } from 'vscode-languageserver-textdocument';
import { createConfigDocument } from '../../server/src/service/documents/create-config-document.js';
import { documentHead } from '../../server/src/service/documents/document-input.js';
import type { ConfigDocument } from '../../server/src/service/documents/jabber-document.js';
import { loadCatalogue } from '../facts.js';

const catalogue = loadCatalogue();

/** The document of a text, as the language service makes it. */
export function documentOf(text: string): ConfigDocument {
  const textDocument = TextDocument.create('file:///jabber-config.xml', 'jabber-config', 1, text);
  return createConfigDocument(documentHead({ textDocument }), catalogue);
}

/** A document whose editor goes on typing: `change` puts another text in place of the whole. */
export function changingDocumentOf(text: string): { document: ConfigDocument; change(text: string): void } {
  const textDocument = TextDocument.create('file:///jabber-config.xml', 'jabber-config', 1, text);
  return {
    document: createConfigDocument(documentHead({ textDocument }), catalogue),
    change: (next) => void TextDocument.update(textDocument, [{ text: next }], 2),
  };
}
