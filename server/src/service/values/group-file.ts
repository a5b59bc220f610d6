/** What keeps a text from naming a group configuration file; `meant` is the name alone, where it is there. */
export interface GroupFileProblem {
  readonly kind: 'support-field' | 'not-xml';
  readonly meant?: string;
}

/** How the Cisco Support Field of a device begins, which is another way to name such a file. */
const supportField = /^configurationfile\s*=\s*/i;

/** Checks the name of a group configuration file, with or without a path. */
export function checkGroupFile(text: string): GroupFileProblem | undefined {
  const meant = text.replace(supportField, '');
  if (meant !== text) return meant === '' ? { kind: 'support-field' } : { kind: 'support-field', meant };
  return /\.xml$/i.test(text) ? undefined : { kind: 'not-xml' };
}
