import { metaOf } from '../service/cross-checks/check-meta.js';
import { type CheckSamples, checkPage } from '../service/cross-checks/check-page.js';
import type { CrossCheckData } from '../service/cross-checks/cross-checks.js';
import type { FactsSource } from '../service/facts/facts-source.js';
import { FactsError } from '../service/facts/facts-source.js';
import { readFacts } from '../service/facts/read-facts.js';
import type { RulePage } from '../service/report/report-format.js';
import type { Installation } from './installation.js';

/** Every rule there is: those in code, whose pages are files, and those that are data, without a page. */
export function knownRules(installation: Installation, facts: FactsSource): readonly RulePage[] {
  const data = crossChecks(facts).rules.map((rule) => ({ meta: metaOf(rule), url: undefined, markdown: undefined }));
  return [...installation.rulePages(), ...data];
}

/** A rule with its page, whichever kind it is of. */
export function rulePage(id: string, installation: Installation, facts: FactsSource): RulePage | undefined {
  const known = installation.rulePages().find(({ meta }) => meta.id === id);
  const rule = known ? undefined : crossChecks(facts).rules.find((each) => each.id === id);
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
