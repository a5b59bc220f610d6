import { metaOf } from '../service/cross-checks/check-meta.js';
import { type CheckSamples, checkPage } from '../service/cross-checks/check-page.js';
import type { CrossCheckData } from '../service/cross-checks/cross-checks.js';
import type { FactsSource } from '../service/facts/facts-source.js';
import { readFacts } from '../service/facts/read-facts.js';
import type { RulePage } from '../service/report/report-format.js';

/** The rules that are data, for lists of rules. */
export function checkList(facts: FactsSource, ruleUrl: (id: string) => string): RulePage[] {
  const { rules } = readFacts<CrossCheckData>(facts, 'cross-checks');
  return rules.map((rule) => ({ meta: metaOf(rule), url: ruleUrl(rule.id), markdown: undefined }));
}

/** The same with their pages, which are made when somebody reads them. */
export function checkPages(facts: FactsSource, ruleUrl: (id: string) => string): RulePage[] {
  const { rules } = readFacts<CrossCheckData>(facts, 'cross-checks');
  const samples = readFacts<Readonly<Record<string, CheckSamples>>>(facts, 'samples');
  return rules.map((rule) => ({
    meta: metaOf(rule),
    url: ruleUrl(rule.id),
    get markdown() {
      return checkPage(rule, samples[rule.id]);
    },
  }));
}
