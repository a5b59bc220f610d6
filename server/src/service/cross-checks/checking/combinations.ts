import type { SettingsKind } from '../cross-check.js';
import type { CompiledCheck } from '../evaluation/compiled-check.js';
import type { SituationSets } from '../situation/create-situation.js';
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
  const there = kinds.filter((kind) => instances[kind].length > 0);
  if (there.length === 0) yield nothing;
  const classes = there.map((kind) => sameLooks(check, instances[kind]));
  const standIns = classes.map((list) => list.slice(0, mostStandIns).map(([first]) => first));
  for (const [at, list] of classes.entries()) {
    const others = product(standIns.toSpliced(at, 1));
    for (const [index, alike] of list.entries()) {
      const [first, ...same] = alike;
      // What stands in for others has been looked at with all of theirs.
      if (at > 0 && index < mostStandIns && same.length === 0) continue;
      for (const rest of others) {
        if (!finds(combine(rest.toSpliced(at, 0, first)))) continue;
        for (const one of alike) yield combine(rest.toSpliced(at, 0, one));
      }
    }
  }
}

const nothing: Combination = { sets: {}, key: '' };

type Alike = readonly [Instance, ...Instance[]];

/** The instances that concern a rule, those together that look the same to it. */
function sameLooks(check: CompiledCheck, instances: readonly Instance[]): readonly Alike[] {
  const [only, ...more] = instances.filter((instance) => instance.concerns(check));
  if (!only || more.length === 0) return only ? [[only]] : [];
  const found = new Map<string, [Instance, ...Instance[]]>();
  for (const instance of [only, ...more]) {
    const look = instance.lookTo(check);
    const alike = found.get(look);
    if (alike) alike.push(instance);
    else found.set(look, [instance]);
  }
  return [...found.values()];
}

function product(lists: readonly (readonly Instance[])[]): Instance[][] {
  return lists.reduce<Instance[][]>((made, list) => made.flatMap((rest) => list.map((one) => [...rest, one])), [[]]);
}

/** Of one instance of each input, in the order of the inputs. */
function combine(parts: readonly Instance[]): Combination {
  return { sets: Object.assign({}, ...parts.map(({ sets }) => sets)), key: parts.map(({ key }) => key).join('|') };
}
