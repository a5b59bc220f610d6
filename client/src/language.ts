import type { TextDocument } from 'vscode';

export const languageId = 'jabber-config';

export function isConfiguration(document: TextDocument | undefined): document is TextDocument {
  return document?.languageId === languageId;
}
