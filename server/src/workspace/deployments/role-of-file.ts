import picomatch from 'picomatch';
import { type DeploymentFiles, type FileRole, fileRoles } from '../../service/deployment/files.js';
import type { DocumentKind } from '../../service/documents/text-kind.js';
import { isQuickGlob } from '../../service/text/quick-glob.js';

/** What a file is to a deployment. */
export type RoleOfFile = FileRole | 'group';

/** What a file is, by its path below the folder of the description and the kind of its text. */
export type RoleReader = (path: string, kind: DocumentKind) => RoleOfFile | undefined;

/**
 * Tells what files are to a deployment; undefined for one that does not belong to it. Where the description names no
 * files, the kind of a text and the name `jabber-config.xml` decide. The globs are read once.
 */
export function createRoleReader(files: DeploymentFiles): RoleReader {
  if (!files.stated) return roleByKind;
  const roles = fileRoles.map((role) => ({ role, matches: anyOf(files[role]) }));
  const isGroup = anyOf(files.groups.flatMap((group) => group.files));
  return (path) => {
    const found = roles.find(({ matches }) => matches(path));
    return found?.role ?? (isGroup(path) ? 'group' : undefined);
  };
}

/** What a file is by its name and the kind of its text. */
export function roleByKind(path: string, kind: DocumentKind): RoleOfFile {
  switch (kind) {
    case 'config':
      return /(?:^|\/)jabber-config\.xml$/i.test(path) ? 'config' : 'group';
    case 'bootstrap':
    case 'installer':
      return 'bootstrap';
    case 'links':
      return 'urls';
    case 'emm':
      return 'emm';
  }
}

/** Windows users write backslashes, and the system compares names without regard to case. */
function anyOf(globs: readonly string[]): (path: string) => boolean {
  const tests = globs
    .filter((glob) => glob !== '')
    .map((glob) => {
      const plain = glob.replace(/\\(?![[\]{}()!])/g, '/').replace(/^\.\//, '');
      const matches = isQuickGlob(plain) ? picomatch(plain, { nocase: true, dot: true }) : () => false;
      return (path: string) => plain.toLowerCase() === path.toLowerCase() || matches(path);
    });
  return (path) => tests.some((matches) => matches(path));
}
