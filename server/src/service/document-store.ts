import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Catalogue } from './catalogue/catalogue.js';
import { createJabberDocument } from './documents/create-document.js';
import type { JabberDocument } from './documents/jabber-document.js';
import type { ByteFacts } from './language-service.js';
import { parseXml } from './syntax/xml/parse-xml.js';
import type { XmlDocument } from './syntax/xml/xml-document.js';

/** Keeps the last document of each URI, so that a version is parsed once, and of the next only what is new. */
export interface DocumentStore {
  get(text: TextDocument, bytes: ByteFacts | undefined): JabberDocument;
  forget(uri: string): void;
}

interface Kept {
  readonly document: JabberDocument;
  readonly readXml: (text: string) => XmlDocument;
}

export function createDocumentStore(catalogue: Catalogue): DocumentStore {
  const kept = new Map<string, Kept>();
  return {
    get(textDocument, bytes = {}) {
      const known = kept.get(textDocument.uri);
      if (known && isSame(known.document, textDocument, bytes)) return known.document;
      const readXml = known?.readXml ?? createXmlReader();
      const document = createJabberDocument({ textDocument, ...bytes }, catalogue, readXml);
      kept.set(textDocument.uri, { document, readXml });
      return document;
    },
    forget: (uri) => void kept.delete(uri),
  };
}

/** Reads texts of which each is mostly like the one before. */
function createXmlReader(): (text: string) => XmlDocument {
  let last: XmlDocument | undefined;
  return (text) => {
    last = parseXml(text, last);
    return last;
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
