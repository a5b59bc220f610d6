import { createConditionLanguage } from '../../server/src/service/cross-checks/conditions/condition-language.js';
import type { CrossCheck } from '../../server/src/service/cross-checks/cross-check.js';
import type { CompiledCheck } from '../../server/src/service/cross-checks/evaluation/compiled-check.js';
import { evaluateCheck, type Hit } from '../../server/src/service/cross-checks/evaluation/evaluate-check.js';
import { compileCheck } from '../../server/src/service/cross-checks/evaluation/seen-settings.js';
import { settingNamesIn } from '../../server/src/service/cross-checks/placing/names-in-notation.js';
import { type PlacedHit, placeHit } from '../../server/src/service/cross-checks/placing/place-hit.js';
import { sampleDocuments, sampleSituation, sectionsOf } from '../../server/src/service/cross-checks/samples/sample.js';
import type { Situation } from '../../server/src/service/cross-checks/situation/situation.js';
import { createDeploymentReader } from '../../server/src/service/deployment/create-deployment-document.js';
import { loadDeploymentSchema } from '../../server/src/service/deployment/deployment-schema.js';
import { facts, loadCatalogue } from '../facts.js';
import { loadTables } from './load.js';

export const catalogue = loadCatalogue();
export const language = createConditionLanguage(loadTables(catalogue));
export const names = settingNamesIn(catalogue);
export const readDescription = createDeploymentReader(loadDeploymentSchema(facts));

/** A rule with what a test says about it; the rest does no harm. */
export function ruleOf(parts: Partial<CrossCheck>): CrossCheck {
  return {
    id: 'a-rule',
    topic: 'tests',
    title: 'A rule',
    severity: 'warning',
    inputs: ['config'],
    when: 'true',
    at: ['config/'],
    message: 'Found.',
    ...parts,
  };
}

export function checkOf(parts: Partial<CrossCheck>): CompiledCheck {
  return compileCheck(ruleOf(parts), language);
}

/** What a sample as in `schemas/rules/` shows. */
export function situationOf(sample: string, rule: CrossCheck = ruleOf({})): Situation {
  const sections = sectionsOf(sample);
  return sampleSituation(sections, sampleDocuments(sections, catalogue), rule, catalogue, readDescription);
}

/** Where a rule finds something in a sample. */
export function hitsIn(sample: string, parts: Partial<CrossCheck>): readonly Hit[] {
  const check = checkOf(parts);
  return evaluateCheck(check, situationOf(sample, check.rule), language);
}

export function placedIn(sample: string, parts: Partial<CrossCheck>): PlacedHit[] {
  return hitsIn(sample, parts).flatMap((hit) => placeHit(hit, names) ?? []);
}
