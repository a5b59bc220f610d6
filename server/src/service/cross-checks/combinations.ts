import type { CompiledCheck } from './compiled-check.js';
import type { SituationSets } from './create-situation.js';
import type { SettingsKind } from './cross-check.js';
import type { Instances } from './deployment-members.js';
import type { Instance } from './instance.js';

/** What a client may get at once, of the inputs that a rule reads. */
export interface Combination {
  readonly sets: SituationSets;
  /** The same text means the same content. */
  readonly key: string;
  /** False where a rule finds what it finds elsewhere anyway. */
  concerns?(check: CompiledCheck): boolean;
}

/** With so many that differ in what a rule looks at, one more of another input shows nothing new. */
const mostStandIns = 8;

/**
 * The combinations of several inputs in which a rule finds something: every instance of every input is looked at, each
 * with stand-ins of the others. Instances that look the same to the rule are told apart only where it finds something.
 */
export function* combinationsOf(
  check: CompiledCheck,
  kinds: readonly SettingsKind[],
  instances: Instances,
  finds: (combination: Combination) => boolean,
): Generator<Combination> {
  const relevant = (kind: SettingsKind) => instances[kind].filter((instance) => instance.concerns(check));
  const there = kinds.filter((kind) => instances[kind].length > 0);
  if (there.length === 0) yield nothing;
  const classes = new Map(there.map((kind) => [kind, sameLooks(check, relevant(kind))]));
  const standIns = (kind: SettingsKind) =>
    [...(classes.get(kind)?.values() ?? [])].slice(0, mostStandIns).map(([first]) => first);
  for (const kind of there) {
    const others = there.filter((other) => other !== kind).map(standIns);
    for (const alike of classes.get(kind)?.values() ?? []) {
      const [first] = alike;
      for (const rest of product(others)) {
        if (!finds(combine([first, ...rest]))) continue;
        for (const one of alike) yield combine([one, ...rest]);
      }
    }
  }
}

const nothing: Combination = { sets: {}, key: '' };

type Alike = readonly [Instance, ...Instance[]];

function sameLooks(check: CompiledCheck, instances: readonly Instance[]): ReadonlyMap<string, Alike> {
  const found = new Map<string, Alike>();
  for (const instance of instances) {
    const look = instance.lookTo(check);
    const alike = found.get(look);
    found.set(look, alike ? [...alike, instance] : [instance]);
  }
  return found;
}

function product(lists: readonly (readonly (Instance | undefined)[])[]): Instance[][] {
  return lists.reduce<Instance[][]>(
    (made, list) => made.flatMap((rest) => list.flatMap((one) => (one ? [[...rest, one]] : []))),
    [[]],
  );
}

/** Whatever the order, the same instances make the same combination. */
function combine(parts: readonly Instance[]): Combination {
  const sorted = [...parts].sort((a, b) => (a.key < b.key ? -1 : 1));
  return { sets: Object.assign({}, ...sorted.map(({ sets }) => sets)), key: sorted.map(({ key }) => key).join('|') };
}
