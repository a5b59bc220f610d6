import type { Catalogue } from '../../catalogue/catalogue.js';
import type { DeploymentDocument } from '../../deployment/deployment-document.js';
import type { ConditionLanguage } from '../conditions/condition-language.js';
import type { SettingsKind } from '../cross-check.js';
import type { CompiledCheck } from '../evaluation/compiled-check.js';
import { evaluateCheck, type Hit } from '../evaluation/evaluate-check.js';
import { factsKey } from '../evaluation/facts-key.js';
import { createTouchedChecks } from '../evaluation/touched-checks.js';
import type { PlacedHit } from '../placing/place-hit.js';
import { createPlacing } from '../placing/placing.js';
import { createSituation } from '../situation/create-situation.js';
import { sameNames } from '../situation/same-names.js';
import type { Situation } from '../situation/situation.js';
import type { Combination } from './combinations.js';
import { createInstances, type DeploymentMembers } from './deployment-members.js';
import { type Sweep, sweepAgain } from './sweep.js';

/** What was found in a deployment, by the URI of the file where it is mended. */
export type DeploymentFindings = ReadonlyMap<string, readonly PlacedHit[]>;

/** Checks one deployment again and again; only what a change can touch is evaluated anew. */
export interface DeploymentCheck {
  check(members: DeploymentMembers): DeploymentFindings;
}

export function createDeploymentCheck(
  checks: readonly CompiledCheck[],
  language: ConditionLanguage,
  catalogue: Catalogue,
  touched = createTouchedChecks(checks, sameNames(catalogue)),
): DeploymentCheck {
  const instancesOf = createInstances(catalogue, touched);
  const place = createPlacing(catalogue);
  let sweeps: readonly Sweep[] = sweepsOf(checks);
  let description: DeploymentDocument | undefined;
  let facts: readonly string[] | undefined;

  /** The rules whose facts have changed; at first all of them. */
  function staleUnder(next: DeploymentDocument): ReadonlySet<CompiledCheck> {
    const before = description;
    if (next === before) return none;
    description = next;
    if (!before) return new Set(checks);
    const known = facts ?? keysUnder(before);
    const now = keysUnder(next);
    facts = now;
    return new Set(checks.filter((_, at) => known[at] !== now[at]));
  }

  const keysUnder = (each: DeploymentDocument) => checks.map((check) => factsKey(check, each.facts));

  return {
    check(members) {
      const stale = staleUnder(members.description);
      const instances = instancesOf(members);
      const situations = new Map<string, Situation>();
      const evaluate = (check: CompiledCheck, { sets, key }: Combination): readonly Hit[] => {
        const situation = situations.get(key) ?? createSituation(sets, members.description, catalogue);
        situations.set(key, situation);
        return evaluateCheck(check, situation, language);
      };
      sweeps = sweeps.map((sweep) => sweepAgain(sweep, instances, stale, evaluate));
      return place(hitsOf(sweeps), members.description);
    },
  };
}

const none: ReadonlySet<CompiledCheck> = new Set();

/** Rules that read the same one kind of file are swept together; one that reads several has combinations of its own. */
function sweepsOf(checks: readonly CompiledCheck[]): Sweep[] {
  const together = new Map<string, { kinds: SettingsKind[]; checks: CompiledCheck[] }>();
  for (const check of checks) {
    const kinds = check.reads.filter((input): input is SettingsKind => input !== 'deployment');
    const key = kinds.length > 1 ? check.rule.id : kinds.join();
    const group = together.get(key);
    if (group) group.checks.push(check);
    else together.set(key, { kinds, checks: [check] });
  }
  return [...together.values()].map((group) => ({ ...group, found: new Map() }));
}

function hitsOf(sweeps: readonly Sweep[]): Hit[] {
  const all: Hit[] = [];
  for (const { found } of sweeps) {
    for (const byCheck of found.values()) for (const hits of byCheck.values()) all.push(...hits);
  }
  return all;
}
