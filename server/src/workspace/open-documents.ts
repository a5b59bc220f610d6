import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { JabberDocument } from '../service/documents/jabber-document.js';
import { kindOf } from '../service/documents/kind-of.js';
import type { LanguageService } from '../service/language-service.js';
import type { ByteFactsReader } from './byte-facts.js';
import { isDescription } from './descriptions.js';
import { isLintFileUri } from './file-names.js';
import { uriKey } from './uris.js';

/** The documents open in the editor. */
export interface OpenDocuments {
  readonly texts: TextDocuments<TextDocument>;
  /** The document at the URI; undefined when none that has settings of Jabber's is open there. */
  get(uri: string): JabberDocument | undefined;
  /** The text of an open `jabber-lint.yaml`. */
  lintFileText(uri: string): TextDocument | undefined;
  /** True when the document is open, however the URI is spelt. */
  isOpen(uri: string): boolean;
  /** URIs of the open documents that have such settings. */
  uris(): readonly string[];
}

export function openDocuments(connection: Connection, service: LanguageService, bytes: ByteFactsReader): OpenDocuments {
  const texts = new TextDocuments(TextDocument);
  texts.listen(connection);
  const looks = new WeakMap<TextDocument, { readonly version: number; readonly found: boolean }>();

  /** A large page is searched once for each version. */
  function holdsSettings(text: TextDocument): boolean {
    const { uri: name, languageId, version } = text;
    if (isLintFileUri(name) || isDescription(text)) return false;
    const before = looks.get(text);
    if (before?.version === version) return before.found;
    const found = kindOf({ name, languageId, text: text.getText() }) !== undefined;
    looks.set(text, { version, found });
    return found;
  }

  return {
    texts,
    get(uri) {
      const text = texts.get(uri);
      return text && holdsSettings(text) ? service.document(text, bytes.of(uri)) : undefined;
    },
    lintFileText: (uri) => (isLintFileUri(uri) ? texts.get(uri) : undefined),
    isOpen: (uri) => texts.get(uri) !== undefined || texts.keys().some((open) => uriKey(open) === uriKey(uri)),
    uris: () =>
      texts
        .all()
        .filter(holdsSettings)
        .map(({ uri }) => uri),
  };
}
