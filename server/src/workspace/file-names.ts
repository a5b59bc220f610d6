import { isDescriptionName } from '../service/deployment/description-name.js';
import { lintFileName } from '../service/lint-file/lint-file.js';
import { baseName } from './uris.js';

/** True for `jabber-config.xml` and `jabber-config-<group>.xml`, in whatever case. */
export function hasConfigFileName(uri: string): boolean {
  return /^jabber-config(-.*)?\.xml$/i.test(baseName(uri));
}

/** Ends of the names of files in which settings of Jabber's may stand. */
export const settingsExtensions = [
  'xml',
  'properties',
  'cmd',
  'bat',
  'ps1',
  'txt',
  'md',
  'html',
  'htm',
  'eml',
  'plist',
  'mobileconfig',
  'json',
] as const;

const settingsName = new RegExp(`\\.(?:${settingsExtensions.join('|')})$`, 'i');

/** True for a file that is worth a look: a deployment description, or one whose content has to tell. */
export function mayHoldSettings(name: string): boolean {
  return settingsName.test(name) || isDescriptionName(name);
}

export function isLintFileUri(uri: string): boolean {
  return baseName(uri) === lintFileName;
}
