import { metaOf } from '../service/cross-checks/check-meta.js';
import { type CheckSamples, checkPage } from '../service/cross-checks/check-page.js';
import type { CrossCheckData } from '../service/cross-checks/cross-checks.js';
import type { CustomRule } from '../service/cross-checks/custom-rule.js';
import type { FactsSource } from '../service/facts/facts-source.js';
import { FactsError } from '../service/facts/facts-source.js';
import { readFacts } from '../service/facts/read-facts.js';
import type { RulePage } from '../service/report/report-format.js';
import type { Installation } from './installation.js';

/** Every rule there is: those in code, whose pages are files, and those that are data, without a page. */
export function knownRules(
  installation: Installation,
  facts: FactsSource,
  own: readonly CustomRule[],
): readonly RulePage[] {
  const pages = installation.rulePages();
  const data = [...crossChecks(facts).rules, ...own].map((rule) => ({
    meta: metaOf(rule),
    url: undefined,
    markdown: undefined,
  }));
  const seen = new Set<string>();
  return [...pages, ...data].filter(({ meta: { id } }) => !seen.has(id) && seen.add(id));
}

/** A rule with its page, whichever kind it is of. */
export function rulePage(
  id: string,
  installation: Installation,
  facts: FactsSource,
  own: readonly CustomRule[],
): RulePage | undefined {
  const known = installation.rulePages().find(({ meta }) => meta.id === id);
  const rule = known ? undefined : crossChecks(facts).rules.find((each) => each.id === id);
  const custom = known || rule ? undefined : own.find((each) => each.id === id);
  if (custom) return { meta: metaOf(custom), url: undefined, markdown: checkPage(custom, custom) };
  if (!rule) return known;
  const samples = readFacts<Readonly<Record<string, CheckSamples>>>(facts, 'samples')[id];
  return { meta: metaOf(rule), url: undefined, markdown: checkPage(rule, samples) };
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
