import type { CrossCheckData } from '../service/cross-checks/cross-checks.js';
import { metaOf } from '../service/cross-checks/pages/check-meta.js';
import type { CustomRule } from '../service/cross-checks/pages/custom-rule.js';
import { createPageOfCheck } from '../service/cross-checks/pages/page-of-check.js';
import type { FactsSource } from '../service/facts/facts-source.js';
import { FactsError } from '../service/facts/facts-source.js';
import { readFacts } from '../service/facts/read-facts.js';
import type { RulePage } from '../service/report/report-format.js';
import type { Installation } from './installation.js';

/** Every rule there is: those in code, whose pages are files, and those that are data. */
export function knownRules(
  installation: Installation,
  facts: FactsSource,
  own: readonly CustomRule[],
): readonly RulePage[] {
  const { rules: ours } = crossChecks(facts);
  const pageOf = createPageOfCheck(facts, () => ours);
  const data = [...ours, ...own].map(
    (rule): RulePage => ({
      meta: metaOf(rule),
      url: undefined,
      get markdown() {
        return pageOf(rule.id, own);
      },
    }),
  );
  const seen = new Set<string>();
  return [...installation.rulePages(), ...data].filter(({ meta: { id } }) => !seen.has(id) && seen.add(id));
}

/** None in an installation without its data files. */
function crossChecks(facts: FactsSource): Pick<CrossCheckData, 'rules'> {
  try {
    return readFacts<CrossCheckData>(facts, 'cross-checks');
  } catch (error) {
    if (error instanceof FactsError) return { rules: [] };
    throw error;
  }
}
