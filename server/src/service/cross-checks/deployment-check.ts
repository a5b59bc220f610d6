import type { Catalogue } from '../catalogue/catalogue.js';
import type { DeploymentDocument } from '../deployment/deployment-document.js';
import { type Combination, combinationsOf } from './combinations.js';
import type { CompiledCheck } from './compiled-check.js';
import type { ConditionLanguage } from './condition-language.js';
import { createSituation } from './create-situation.js';
import type { SettingsKind } from './cross-check.js';
import { type DeploymentMembers, type Instances, instancesOf } from './deployment-members.js';
import { evaluateCheck, type Hit } from './evaluate-check.js';
import { factsKey } from './facts-key.js';
import { createNumbers } from './numbers.js';
import { type PlacedHit, placeHit } from './place-hit.js';
import { nameInNotation } from './same-names.js';
import type { Situation } from './situation.js';
import { standInsOf } from './stand-ins.js';
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
): DeploymentCheck {
  const numberOf = createNumbers();
  const nameIn = nameInNotation(catalogue);
  let sweeps: readonly Sweep[] = sweepsOf(checks);
  let facts = new Map<CompiledCheck, string>();

  return {
    check(members) {
      const { description } = members;
      const instances = instancesOf(members, numberOf);
      const situations = new Map<string, Situation>();
      const evaluate = (check: CompiledCheck, { sets, key }: Combination): readonly Hit[] => {
        const situation = situations.get(key) ?? createSituation(sets, description, catalogue);
        situations.set(key, situation);
        return evaluateCheck(check, situation, language);
      };
      const before = facts;
      facts = new Map(checks.map((check) => [check, factsKey(check, description.facts)]));
      const isStale = (check: CompiledCheck) => before.get(check) !== facts.get(check);
      sweeps = sweeps.map((sweep) =>
        sweepAgain(sweep, combinationsFor(sweep, instances, catalogue), isStale, evaluate),
      );
      return byUri(hitsOf(sweeps).flatMap((hit) => placeHit(underDescription(hit, description), nameIn) ?? []));
    },
  };
}

/** Rules that read one kind of file are swept together; one that reads several has combinations of its own. */
function sweepsOf(checks: readonly CompiledCheck[]): Sweep[] {
  const together = new Map<string, CompiledCheck[]>();
  for (const check of checks) {
    const kinds = kindsOf(check);
    const key = kinds.length > 1 ? check.rule.id : kinds.join();
    const group = together.get(key);
    if (group) group.push(check);
    else together.set(key, [check]);
  }
  return [...together.values()].map((group) => ({ checks: group, found: new Map() }));
}

function kindsOf({ reads }: CompiledCheck): SettingsKind[] {
  return reads.filter((input): input is SettingsKind => input !== 'deployment');
}

function combinationsFor({ checks }: Sweep, instances: Instances, catalogue: Catalogue): Combination[] {
  const [check] = checks;
  if (!check) return [];
  return combinationsOf(kindsOf(check), instances, (kind) => standInsOf(check, kind, instances[kind], catalogue));
}

function hitsOf(sweeps: readonly Sweep[]): Hit[] {
  const all: Hit[] = [];
  for (const { found } of sweeps)
    for (const byCheck of found.values()) for (const hits of byCheck.values()) all.push(...hits);
  return all;
}

/** What was found before stands; where the facts are written may have moved. */
function underDescription(hit: Hit, description: DeploymentDocument): Hit {
  const { situation } = hit;
  return situation.deployment === description ? hit : { ...hit, situation: { ...situation, deployment: description } };
}

/** What several combinations show in one place is said once. */
function byUri(placed: readonly PlacedHit[]): DeploymentFindings {
  const found = new Map<string, PlacedHit[]>();
  const seen = new Set<string>();
  for (const each of placed) {
    const key = `${each.hit.check.rule.id} ${each.uri} ${each.place.span.start} ${each.message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const list = found.get(each.uri);
    if (list) list.push(each);
    else found.set(each.uri, [each]);
  }
  return found;
}
