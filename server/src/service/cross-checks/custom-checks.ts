import type { Catalogue } from '../catalogue/catalogue.js';
import type { JabberDocument } from '../documents/jabber-document.js';
import { createLoneCheck } from './checking/check-alone.js';
import { createDeploymentCheck, type DeploymentCheck } from './checking/deployment-check.js';
import type { ConditionLanguage } from './conditions/condition-language.js';
import { createTurns } from './conditions/guarded/turns.js';
import type { CrossCheck } from './cross-check.js';
import type { CompiledCheck } from './evaluation/compiled-check.js';
import { compileCheck } from './evaluation/seen-settings.js';
import { speaksOfNothing } from './evaluation/speaks-of-nothing.js';
import type { PlacedHit } from './placing/place-hit.js';
import { checkProblems } from './problems/check-problems.js';
import { withoutCircles } from './problems/yield-circles.js';

/** The rules of a user, ready to be run. */
export interface CustomChecks {
  /** Those without a problem. */
  readonly checks: readonly CompiledCheck[];
  /** What they find in a document of which nothing else is known. */
  alone(document: JabberDocument): readonly PlacedHit[];
  /** Makes their check of one deployment. */
  deployment(): DeploymentCheck;
}

export interface CustomCheckTools {
  /** For conditions that users write. */
  readonly language: ConditionLanguage;
  readonly catalogue: Catalogue;
  /** Ids that are taken. */
  readonly ruleIds: ReadonlySet<string>;
}

/** Compiles rules; one with a problem is left out, and the others are run. */
export function createCustomChecks(rules: readonly CrossCheck[], tools: CustomCheckTools): CustomChecks {
  const { catalogue, ruleIds } = tools;
  const { language, beginRound } = createTurns(tools.language);
  const seen = new Set(ruleIds);
  const usable = rules.filter((rule) => {
    if (seen.has(rule.id)) return false;
    seen.add(rule.id);
    return checkProblems(rule, language).length === 0;
  });
  const checks = withoutCircles(usable).map((rule) => compileCheck(rule, language));
  const loud = checks.filter((check) => speaksOfNothing(check, language));
  const lone = createLoneCheck(checks, language, catalogue, loud);
  return Object.freeze<CustomChecks>({
    checks,
    alone(document) {
      beginRound();
      return lone(document);
    },
    deployment() {
      const deployed = createDeploymentCheck(checks, language, catalogue);
      return {
        check(members) {
          beginRound();
          return deployed.check(members);
        },
      };
    },
  });
}
