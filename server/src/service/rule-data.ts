import type { Catalogue } from './catalogue/catalogue.js';
import { createGuardedLanguage } from './cross-checks/conditions/guarded/guarded-language.js';
import type { CrossCheck } from './cross-checks/cross-check.js';
import { type CrossCheckData, type CrossChecks, createCrossChecks } from './cross-checks/cross-checks.js';
import { type CustomChecks, createCustomChecks } from './cross-checks/custom-checks.js';
import { noCrossChecks, noCustomChecks } from './cross-checks/no-cross-checks.js';
import { metaOf } from './cross-checks/pages/check-meta.js';
import type { PlacedHit } from './cross-checks/placing/place-hit.js';
import type { RuleKnowledge } from './cross-checks/problems/rule-knowledge.js';
import { loadDeploymentSchema } from './deployment/deployment-schema.js';
import type { JabberDocument } from './documents/jabber-document.js';
import { readFacts } from './facts/read-facts.js';
import type { LanguageServiceHost } from './language-service.js';
import type { LintOptions } from './lint-options.js';
import { once } from './once.js';
import { rules as rulesInCode } from './rules/all.generated.js';
import type { RuleMeta } from './rules/rule.js';

/** The rules that are data, ours and those of users; read when they are first needed. */
export interface RuleData {
  crossChecks(): CrossChecks;
  /** The rules of a lint file, compiled once for each list. */
  custom(rules: readonly CrossCheck[]): CustomChecks;
  /** What both find in a document of which nothing else is known; the same list for the same document and rules. */
  alone(document: JabberDocument, options: Pick<LintOptions, 'customRules'>): readonly PlacedHit[];
  knowledge(): RuleKnowledge;
  /** All rules but those of users. */
  metas(): readonly RuleMeta[];
}

/** What the data is read from, and who is told when it cannot be. */
type RuleDataHost = Pick<LanguageServiceHost, 'facts' | 'onRuleError'>;

export function createRuleData(host: RuleDataHost, catalogue: Catalogue): RuleData {
  const { facts } = host;
  const crossChecks = once(() => loadCrossChecks(host, catalogue));
  const metas = once(() => [...rulesInCode.map(({ meta }) => meta), ...crossChecks().rules.map(metaOf)]);
  const knowledge = once((): RuleKnowledge => {
    const { language, tables, factUsers } = crossChecks();
    const deployment = once(() => loadDeploymentSchema(facts).root);
    return {
      language: createGuardedLanguage(language),
      catalogue,
      tables,
      get deployment() {
        return deployment();
      },
      factUsers,
      metas: metas(),
    };
  });
  const ruleIds = once(() => new Set(metas().map(({ id }) => id)));
  const compiled = new WeakMap<readonly CrossCheck[], CustomChecks>();
  const found = new WeakMap<JabberDocument, WeakMap<readonly CrossCheck[], readonly PlacedHit[]>>();
  const foundByOurs = new WeakMap<JabberDocument, readonly PlacedHit[]>();

  function custom(rules: readonly CrossCheck[]): CustomChecks {
    const known = compiled.get(rules);
    if (known) return known;
    if (crossChecks() === noCrossChecks) return noCustomChecks;
    const made = createCustomChecks(rules, { language: knowledge().language, catalogue, ruleIds: ruleIds() });
    compiled.set(rules, made);
    return made;
  }

  function byOurs(document: JabberDocument): readonly PlacedHit[] {
    const known = foundByOurs.get(document) ?? crossChecks().alone(document);
    foundByOurs.set(document, known);
    return known;
  }

  return {
    crossChecks,
    custom,
    alone(document, { customRules }) {
      if (customRules.length === 0) return byOurs(document);
      const byRules = found.get(document) ?? new WeakMap();
      found.set(document, byRules);
      const known = byRules.get(customRules) ?? [...byOurs(document), ...custom(customRules).alone(document)];
      byRules.set(customRules, known);
      return known;
    },
    knowledge,
    metas,
  };
}

function loadCrossChecks({ facts, onRuleError }: RuleDataHost, catalogue: Catalogue): CrossChecks {
  try {
    return createCrossChecks(readFacts<CrossCheckData>(facts, 'cross-checks'), catalogue);
  } catch (error) {
    onRuleError?.('cross-checks', error);
    return noCrossChecks;
  }
}
