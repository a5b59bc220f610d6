import * as vscode from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';

/** Languages of our own. */
export const languageId = 'jabber-config';
const bootstrapLanguageId = 'jabber-bootstrap';
const deploymentLanguageId = 'jabber-deployment';

/** Documents that are ours whatever they hold. Where users take all YAML for `yaml`, the name tells. */
export const ourDocuments = [
  { language: languageId },
  { language: bootstrapLanguageId },
  { language: deploymentLanguageId },
  { pattern: '**/{jabber-lint,jabber-deployment,jabber-deployment-*}.yaml' },
] as const satisfies DocumentSelector;

/** True for a `jabber-config.xml` or a group file. */
export function isConfiguration(document: vscode.TextDocument | undefined): document is vscode.TextDocument {
  return document?.languageId === languageId;
}

/** True for a document whose language or name says that it is ours. */
export function isOurs(document: vscode.TextDocument | undefined): document is vscode.TextDocument {
  return document !== undefined && vscode.languages.match([...ourDocuments], document) > 0;
}
