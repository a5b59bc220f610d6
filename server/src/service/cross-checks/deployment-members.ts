import type { DeploymentDocument } from '../deployment/deployment-document.js';
import type { JabberDocument } from '../documents/jabber-document.js';
import { isUninstall } from '../relations/uninstall.js';
import { inputOf } from './check-alone.js';
import type { Given, SituationSets } from './create-situation.js';
import type { SettingsKind } from './cross-check.js';

/** The files of one deployment, read. The same object as before means the same content as before. */
export interface DeploymentMembers {
  readonly description: DeploymentDocument;
  /** The configuration that clients without a group file get. */
  readonly global: JabberDocument | undefined;
  /** The former version of the global file. */
  readonly previous: JabberDocument | undefined;
  /** Configurations laid over the global file. */
  readonly groups: readonly JabberDocument[];
  /** Bootstrap files, installer commands, links and app configuration. */
  readonly others: readonly JabberDocument[];
}

/** One way in which an input may reach a client. */
export interface Instance {
  readonly sets: SituationSets;
  /** The same text means the same content. */
  readonly key: string;
}

/** The instances of each input: the global file and each group file over it; each command, link and dictionary. */
export function instancesOf(members: DeploymentMembers, numberOf: (part: object) => number): Instances {
  const { global, previous, groups, others } = members;
  const base: SituationSets = { ...(global && { config: global }), ...(previous && { previous }) };
  const key = (...parts: readonly (object | undefined)[]) => parts.map((part) => (part ? numberOf(part) : 0)).join('.');
  const config = groups.map((group): Instance => ({ sets: { ...base, group }, key: key(global, previous, group) }));
  if (global) config.unshift({ sets: base, key: key(global, previous) });
  const given = (kind: SettingsKind): Instance[] =>
    others.flatMap((document) =>
      inputOf(document) === kind
        ? document.sets
            .filter((set) => !isUninstall(set))
            .map((set, index) => ({
              sets: { [kind]: { document, set } satisfies Given },
              key: `${key(document)}:${index}`,
            }))
        : [],
    );
  return { config, bootstrap: given('bootstrap'), url: given('url'), emm: given('emm') };
}

export type Instances = Readonly<Record<SettingsKind, readonly Instance[]>>;
