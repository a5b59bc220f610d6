import type { TextDocument } from 'vscode';

/** Languages of our own. */
export const languageId = 'jabber-config';
export const bootstrapLanguageId = 'jabber-bootstrap';
export const deploymentLanguageId = 'jabber-deployment';

const ourLanguages: ReadonlySet<string> = new Set([languageId, bootstrapLanguageId, deploymentLanguageId]);

/** True for a `jabber-config.xml` or a group file. */
export function isConfiguration(document: TextDocument | undefined): document is TextDocument {
  return document?.languageId === languageId;
}

/** True for a document whose language says that it is ours, whatever it holds. */
export function isInOurLanguage(document: TextDocument | undefined): document is TextDocument {
  return document !== undefined && ourLanguages.has(document.languageId);
}
