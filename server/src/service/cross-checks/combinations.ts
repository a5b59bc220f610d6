import type { SituationSets } from './create-situation.js';
import type { SettingsKind } from './cross-check.js';
import type { Instance, Instances } from './deployment-members.js';

/** What a client may get at once, of the inputs that a rule reads. */
export interface Combination {
  readonly sets: SituationSets;
  /** The same text means the same content. */
  readonly key: string;
}

/**
 * The combinations of inputs to evaluate: every instance of every input, each with the stand-ins of the others. So
 * each file is looked at, however many there are. An input of which there is nothing is left out.
 */
export function combinationsOf(
  kinds: readonly SettingsKind[],
  instances: Instances,
  standIns: (kind: SettingsKind) => readonly Instance[],
): Combination[] {
  const there = kinds.filter((kind) => instances[kind].length > 0);
  const [first, ...more] = there;
  if (first === undefined) return [{ sets: {}, key: '' }];
  if (more.length === 0) return [...instances[first]];
  const found = new Map<string, Combination>();
  for (const kind of there) {
    const lists = there.map((other) => (other === kind ? instances[other] : standIns(other)));
    for (const combination of product(lists)) found.set(combination.key, combination);
  }
  return [...found.values()];
}

function product(lists: readonly (readonly Instance[])[]): Combination[] {
  return lists.reduce<Combination[]>(
    (made, list) =>
      made.flatMap(({ sets, key }) =>
        list.map((instance) => ({ sets: { ...sets, ...instance.sets }, key: `${key}|${instance.key}` })),
      ),
    [{ sets: {}, key: '' }],
  );
}
