import { lintFileName } from './lint-file/lint-file.js';
import { baseName } from './uris.js';

/** True for `jabber-config.xml` and `jabber-config-<group>.xml`, in whatever case. */
export function hasConfigFileName(uri: string): boolean {
  return /^jabber-config(-.*)?\.xml$/i.test(baseName(uri));
}

export function isXmlFileName(name: string): boolean {
  return /\.xml$/i.test(name);
}

export function isLintFileUri(uri: string): boolean {
  return baseName(uri) === lintFileName;
}
