import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Catalogue } from './catalogue/catalogue.js';
import { createJabberDocument } from './documents/create-document.js';
import type { JabberDocument } from './documents/jabber-document.js';
import type { ByteFacts } from './language-service.js';

/** Keeps the last document of each URI, so that a version is parsed once. */
export interface DocumentStore {
  get(text: TextDocument, bytes: ByteFacts | undefined): JabberDocument;
  forget(uri: string): void;
}

export function createDocumentStore(catalogue: Catalogue): DocumentStore {
  const kept = new Map<string, JabberDocument>();
  return {
    get(textDocument, bytes = {}) {
      const known = kept.get(textDocument.uri);
      if (known && isSame(known, textDocument, bytes)) return known;
      const document = createJabberDocument({ textDocument, ...bytes }, catalogue);
      kept.set(textDocument.uri, document);
      return document;
    },
    forget: (uri) => void kept.delete(uri),
  };
}

/** Versions start again when a document is opened again, so the text has to agree as well. */
function isSame(known: JabberDocument, text: TextDocument, { encoding, hasByteOrderMark = false }: ByteFacts): boolean {
  return (
    known.version === text.version &&
    known.encoding === encoding &&
    known.hasByteOrderMark === hasByteOrderMark &&
    known.text === text.getText()
  );
}
