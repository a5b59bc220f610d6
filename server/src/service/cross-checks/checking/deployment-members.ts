import type { Catalogue } from '../../catalogue/catalogue.js';
import type { DeploymentDocument } from '../../deployment/deployment-document.js';
import type { JabberDocument } from '../../documents/jabber-document.js';
import { createNumbers } from '../../numbers.js';
import { isUninstall } from '../../relations/uninstall.js';
import type { SettingsKind } from '../cross-check.js';
import type { TouchedChecks } from '../evaluation/touched-checks.js';
import { firstSetOf, type Given, type SituationSets } from '../situation/create-situation.js';
import { inputOf } from './check-alone.js';
import { Instance } from './instance.js';

/** The files of one deployment, read. The same object as before means the same content as before. */
export interface DeploymentMembers {
  readonly description: DeploymentDocument;
  /** The configuration that clients without a group file get. */
  readonly global: JabberDocument | undefined;
  /** Further files of that kind, for other clients. */
  readonly otherGlobals?: readonly JabberDocument[];
  /** The former version of the global file. */
  readonly previous: JabberDocument | undefined;
  /** Configurations laid over the global file. */
  readonly groups: readonly JabberDocument[];
  /** Bootstrap files, installer commands, links and app configuration. */
  readonly others: readonly JabberDocument[];
}

export type Instances = Readonly<Record<SettingsKind, readonly Instance[]>>;

/** Finds the instances of each input; those of an earlier call are given again where nothing has changed. */
export function createInstances(
  catalogue: Catalogue,
  touched: TouchedChecks,
): (members: DeploymentMembers) => Instances {
  const numberOf = createNumbers();
  let known = new Map<string, Instance>();

  return ({ global, otherGlobals = [], previous, groups, others }) => {
    const before = known;
    known = new Map();
    const instance = (
      kind: SettingsKind,
      sets: SituationSets,
      parts: readonly (object | undefined)[],
      at = 0,
    ): Instance => {
      const key = `${kind}${parts.map((part) => (part ? numberOf(part) : 0)).join('.')}:${at}`;
      const made = before.get(key) ?? new Instance(kind, sets, key, catalogue, touched);
      known.set(key, made);
      return made;
    };
    const base: SituationSets = { config: firstSetOf(global), previous: firstSetOf(previous) };
    const ofKind = (kind: SettingsKind): Instance[] =>
      others
        .filter((document) => inputOf(document) === kind)
        .flatMap((document) =>
          document.sets
            .filter((set) => !isUninstall(set))
            .map((set, at) => instance(kind, { [kind]: { document, set } satisfies Given }, [document], at)),
        );
    return {
      config: [
        ...(global ? [instance('config', base, [global, previous])] : []),
        ...otherGlobals.map((other) => instance('config', { config: firstSetOf(other) }, [other])),
        ...groups.map((group) => instance('config', { ...base, group: firstSetOf(group) }, [global, previous, group])),
      ],
      bootstrap: ofKind('bootstrap'),
      url: ofKind('url'),
      emm: ofKind('emm'),
    };
  };
}
