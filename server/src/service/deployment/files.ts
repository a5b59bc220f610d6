import type { DeploymentFacts } from './facts.js';

/** Group files, and who gets them. */
export interface GroupFiles {
  readonly files: readonly string[];
  readonly who: string | undefined;
  readonly description: string | undefined;
}

/** What else than group files may belong to a deployment. */
export const fileRoles = ['config', 'previous', 'bootstrap', 'urls', 'emm'] as const;

export type FileRole = (typeof fileRoles)[number];

/** Which files belong to a deployment: globs relative to the folder of its description. */
export interface DeploymentFiles extends Readonly<Record<FileRole, readonly string[]>> {
  /** False: the description says nothing; then the place of a file and its name decide. */
  readonly stated: boolean;
  readonly groups: readonly GroupFiles[];
}

export function filesOf(facts: DeploymentFacts): DeploymentFiles {
  const role = (name: FileRole): readonly string[] => texts(facts.get(`files.${name}`));
  return {
    stated: facts.paths().some((path) => path.startsWith('files.')),
    config: role('config'),
    previous: role('previous'),
    bootstrap: role('bootstrap'),
    urls: role('urls'),
    emm: role('emm'),
    groups: groupsIn(facts.get('files.groups')),
  };
}

function groupsIn(stated: unknown): readonly GroupFiles[] {
  const entries: readonly unknown[] = Array.isArray(stated) ? stated : stated === undefined ? [] : [stated];
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return [{ files: [entry], who: undefined, description: undefined }];
    if (typeof entry !== 'object' || entry === null) return [];
    const { files, who, description } = entry as Readonly<Record<string, unknown>>;
    return [{ files: texts(files), who: text(who), description: text(description) }];
  });
}

function texts(stated: unknown): readonly string[] {
  if (Array.isArray(stated)) return stated.filter((item) => typeof item === 'string');
  return typeof stated === 'string' ? [stated] : [];
}

function text(stated: unknown): string | undefined {
  return typeof stated === 'string' ? stated : undefined;
}
