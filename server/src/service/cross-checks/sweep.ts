import type { Combination } from './combinations.js';
import type { CompiledCheck } from './compiled-check.js';
import type { Hit } from './evaluate-check.js';

/** What rules found in one combination; those that found nothing are left out. */
export type Found = ReadonlyMap<CompiledCheck, readonly Hit[]>;

/** Rules that read the same inputs, and what they found in each combination of these. */
export interface Sweep {
  readonly checks: readonly CompiledCheck[];
  /** By the key of the combination. */
  readonly found: ReadonlyMap<string, Found>;
}

/** Evaluates what is new: combinations not seen before, and rules that a change of facts has touched. */
export function sweepAgain(
  { checks, found }: Sweep,
  combinations: readonly Combination[],
  isStale: (check: CompiledCheck) => boolean,
  evaluate: (check: CompiledCheck, combination: Combination) => readonly Hit[],
): Sweep {
  const stale = checks.filter(isStale);
  const next = new Map<string, Found>();
  for (const combination of combinations) {
    const known = found.get(combination.key);
    const again = known ? stale : checks;
    if (known && again.length === 0) next.set(combination.key, known);
    else {
      const made = new Map(known);
      for (const check of again) {
        const hits = evaluate(check, combination);
        if (hits.length > 0) made.set(check, hits);
        else made.delete(check);
      }
      next.set(combination.key, made);
    }
  }
  return { checks, found: next };
}
