import picomatch from 'picomatch';
import { type DeploymentFiles, type FileRole, fileRoles } from '../../service/deployment/files.js';
import type { DocumentKind } from '../../service/documents/text-kind.js';

/** What a file is to a deployment; `who` gets a group file, where the description says so. */
export type RoleOfFile = { readonly role: FileRole } | { readonly role: 'group'; readonly who: string | undefined };

/** What a file is, by its path relative to the folder of the description and the kind of its text. */
export type RoleReader = (path: string, kind: DocumentKind) => RoleOfFile | undefined;

/**
 * Tells what files are to a deployment; undefined for one that does not belong to it. Where the description names no
 * files, the kind of a text and the name `jabber-config.xml` decide. The globs are read once.
 */
export function createRoleReader(files: DeploymentFiles): RoleReader {
  if (!files.stated) return (path, kind) => (path.startsWith('../') ? undefined : roleByKind(path, kind));
  const roles = fileRoles.map((role) => ({ role, matches: anyOf(files[role]) }));
  const groups = files.groups.map((group) => ({ who: group.who, matches: anyOf(group.files) }));
  return (path) => {
    const found = roles.find(({ matches }) => matches(path));
    if (found) return { role: found.role };
    const group = groups.find(({ matches }) => matches(path));
    return group && { role: 'group', who: group.who };
  };
}

/** What a file is by its name and the kind of its text. */
export function roleByKind(path: string, kind: DocumentKind): RoleOfFile {
  switch (kind) {
    case 'config':
      return /(?:^|\/)jabber-config\.xml$/i.test(path) ? { role: 'config' } : { role: 'group', who: undefined };
    case 'bootstrap':
    case 'installer':
      return { role: 'bootstrap' };
    case 'links':
      return { role: 'urls' };
    case 'emm':
      return { role: 'emm' };
  }
}

/** Longer globs are no names of files, and costly to read. */
const longestGlob = 1000;

/** Windows users write backslashes, and the system compares names without regard to case. */
function anyOf(globs: readonly string[]): (path: string) => boolean {
  const tests = globs
    .filter((glob) => glob !== '' && glob.length <= longestGlob)
    .map((glob) => {
      const plain = glob.replace(/\\(?![[\]{}()!])/g, '/').replace(/^\.\//, '');
      const matches = picomatch(plain, { nocase: true, dot: true });
      return (path: string) => plain.toLowerCase() === path.toLowerCase() || matches(path);
    });
  return (path) => tests.some((matches) => matches(path));
}
