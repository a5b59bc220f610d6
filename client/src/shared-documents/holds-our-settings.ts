import type { TextDocument } from 'vscode';
import { kindOf } from '../../../server/src/service/documents/kind-of.js';

/** Languages of other people in which settings of Jabber's may stand: scripts, pages, notes, lists of keys. */
export const hostLanguages: ReadonlySet<string> = new Set([
  'bat',
  'html',
  'java-properties',
  'json',
  'jsonc',
  'markdown',
  'plaintext',
  'powershell',
  'properties',
  'xml',
]);

/** What is written by programs, and our own pages, is not looked at. */
const silentSchemes: ReadonlySet<string> = new Set(['output', 'debug', 'jabber-page']);

/** True when a document may hold settings of Jabber's, as far as can be told without its text. */
export function isWorthALook({ languageId, uri }: TextDocument): boolean {
  return hostLanguages.has(languageId) && !silentSchemes.has(uri.scheme);
}

/**
 * True when a document in a language of other people holds settings of Jabber's. Configurations in XML are not
 * among them: those get a language of our own.
 */
export function holdsOurSettings(document: TextDocument): boolean {
  if (!isWorthALook(document)) return false;
  const { languageId, uri } = document;
  const found = kindOf({ name: uri.path, languageId, text: document.getText() });
  return found !== undefined && found.kind !== 'config';
}
