import type { SettingsKind } from '../cross-check.js';
import type { CompiledCheck } from '../evaluation/compiled-check.js';
import type { Hit } from '../evaluation/evaluate-check.js';
import { type Combination, combinationsOf } from './combinations.js';
import type { Instances } from './deployment-members.js';

/** What rules found in one combination; those that found nothing are left out. */
export type Found = ReadonlyMap<CompiledCheck, readonly Hit[]>;

/** Rules that read the same inputs, and what they found in each combination of these. */
export interface Sweep {
  readonly kinds: readonly SettingsKind[];
  readonly checks: readonly CompiledCheck[];
  /** By the key of the combination. */
  readonly found: ReadonlyMap<string, Found>;
}

type Evaluate = (check: CompiledCheck, combination: Combination) => readonly Hit[];

/** Evaluates what is new: combinations not seen before, and rules that a change of facts has touched. */
export function sweepAgain(
  sweep: Sweep,
  instances: Instances,
  stale: ReadonlySet<CompiledCheck>,
  evaluate: Evaluate,
): Sweep {
  const touched = sweep.checks.filter((check) => stale.has(check));
  const found = new Map<string, Found>();
  const look = (combination: Combination): Found => {
    const known = found.get(combination.key) ?? lookAgain(sweep, touched, combination, evaluate);
    found.set(combination.key, known);
    return known;
  };
  const [check, ...more] = sweep.checks;
  if (check && more.length === 0 && sweep.kinds.length > 1) {
    const finds = (combination: Combination) => look(combination).size > 0;
    for (const combination of combinationsOf(check, sweep.kinds, instances, finds)) look(combination);
  } else {
    const [kind] = sweep.kinds;
    for (const combination of kind ? instances[kind] : [onlyFacts]) look(combination);
    if (kind && instances[kind].length === 0) look(onlyFacts);
  }
  return { ...sweep, found };
}

/** Of rules that read no file, or none of which there is one. */
const onlyFacts: Combination = { sets: {}, key: '' };

const nothing: Found = new Map();
const none: readonly Hit[] = [];

function lookAgain(
  { checks, found }: Sweep,
  touched: readonly CompiledCheck[],
  combination: Combination,
  evaluate: Evaluate,
): Found {
  const known = found.get(combination.key);
  const again = known ? touched : checks;
  if (known && again.length === 0) return known;
  const made = new Map(known);
  for (const check of again) {
    const hits = combination.concerns?.(check) === false ? none : evaluate(check, combination);
    if (hits.length > 0) made.set(check, hits);
    else made.delete(check);
  }
  return made.size === 0 ? nothing : made;
}
