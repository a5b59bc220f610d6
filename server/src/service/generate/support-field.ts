import { t } from '../messages/localise.js';

/** The text for the Cisco Support Field of a device that gives it a group file. */
export function supportFieldText(file: string): string {
  return `configurationfile=${file.trim()}`;
}

/** The group file that a Cisco Support Field names; undefined when it names none. */
export function readSupportField(text: string): string | undefined {
  return /^\s*configurationfile\s*=\s*(\S+)\s*$/i.exec(text)?.[1];
}

/** Why a name cannot stand in the field, as a sentence for the user; undefined when it can. */
export function validateSupportField(file: string): string | undefined {
  const name = file.trim();
  if (name === '') return t('Enter the name of the group configuration file.');
  if (/^configurationfile\s*=/i.test(name)) return t('Enter the file name alone.');
  if (/[;,=]/.test(name)) return t('The field takes one file only.');
  if (/[\s\p{C}]/u.test(name)) return t('No blanks may stand in the field.');
  if (name.includes('\\')) return t('Separate directories by `/`.');
  if (name.includes('/') && !name.startsWith('/')) return t('A path to a directory starts with `/`.');
  if (name.endsWith('/')) return t('The path names no file.');
  if (!/\.xml$/i.test(name)) return t('A group configuration file ends with `.xml`.');
  return undefined;
}
