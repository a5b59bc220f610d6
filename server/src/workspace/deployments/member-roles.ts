import picomatch from 'picomatch';
import type { DeploymentDocument } from '../../service/deployment/deployment-document.js';
import type { TextKind } from '../../service/documents/text-kind.js';

/** What a file is in a deployment. */
export type MemberRole = 'global' | 'group' | 'previous' | 'other';

/** Says what a file is in the deployment, by its path below the description's folder; undefined: it does not belong. */
export type RoleOf = (path: string, kind: TextKind['kind']) => MemberRole | undefined;

/** By the globs of the description; without any, all files belong, and their names decide. */
export function rolesIn({ files }: Pick<DeploymentDocument, 'files'>): RoleOf {
  if (!files.stated) return roleByName;
  const isPrevious = matcher(files.previous);
  const isGlobal = matcher(files.config);
  const isGroup = matcher(files.groups.flatMap(({ files: globs }) => globs));
  const isOther = {
    bootstrap: matcher(files.bootstrap),
    installer: matcher(files.bootstrap),
    links: matcher(files.urls),
    emm: matcher(files.emm),
  };
  return (path, kind) => {
    if (kind !== 'config') return isOther[kind](path) ? 'other' : undefined;
    if (isPrevious(path)) return 'previous';
    if (isGlobal(path)) return 'global';
    return isGroup(path) ? 'group' : undefined;
  };
}

function roleByName(path: string, kind: TextKind['kind']): MemberRole {
  if (kind !== 'config') return 'other';
  return /(?:^|\/)jabber-config\.xml$/i.test(path) ? 'global' : 'group';
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  const matches = globs.map((glob) =>
    picomatch(glob.replace(/\\(?![[\]{}()!])/g, '/').replace(/^\.\//, ''), { dot: true }),
  );
  return (path) => matches.some((each) => each(path));
}
