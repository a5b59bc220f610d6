import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { looksLikeJabberConfig } from '../service/documents/detect.js';
import type { JabberDocument } from '../service/documents/jabber-document.js';
import type { LanguageService } from '../service/language-service.js';
import type { ByteFactsReader } from './byte-facts.js';
import { hasConfigFileName, isLintFileUri } from './file-names.js';
import { uriKey } from './uris.js';

/** The documents open in the editor. */
export interface OpenDocuments {
  readonly texts: TextDocuments<TextDocument>;
  /** The configuration at the URI; undefined when none is open there. */
  get(uri: string): JabberDocument | undefined;
  /** The text of an open `jabber-lint.yaml`. */
  lintFileText(uri: string): TextDocument | undefined;
  /** True when the document is open, however the URI is spelt. */
  isOpen(uri: string): boolean;
  /** URIs of the open configurations. */
  uris(): readonly string[];
}

export function openDocuments(connection: Connection, service: LanguageService, bytes: ByteFactsReader): OpenDocuments {
  const texts = new TextDocuments(TextDocument);
  texts.listen(connection);
  return {
    texts,
    get(uri) {
      const text = texts.get(uri);
      return text && isConfiguration(text) ? service.document(text, bytes.of(uri)) : undefined;
    },
    lintFileText: (uri) => (isLintFileUri(uri) ? texts.get(uri) : undefined),
    isOpen: (uri) => texts.get(uri) !== undefined || texts.keys().some((open) => uriKey(open) === uriKey(uri)),
    uris: () =>
      texts
        .all()
        .filter(isConfiguration)
        .map(({ uri }) => uri),
  };
}

/** Editors without our language id call the files plain `xml`. */
function isConfiguration(text: TextDocument): boolean {
  if (isLintFileUri(text.uri)) return false;
  return text.languageId === 'jabber-config' || hasConfigFileName(text.uri) || looksLikeJabberConfig(text.getText());
}
