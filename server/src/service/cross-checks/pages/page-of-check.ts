import type { FactsSource } from '../../facts/facts-source.js';
import { readFacts } from '../../facts/read-facts.js';
import { once } from '../../once.js';
import type { CrossCheck } from '../cross-check.js';
import { type CheckSamples, checkPage } from './check-page.js';
import type { CustomRule } from './custom-rule.js';

/** The page of a rule that is data, in Markdown: of ours, or of those of a lint file; undefined for any other id. */
export type PageOfCheck = (ruleId: string, own: readonly CustomRule[]) => string | undefined;

/** Everyone who shows such a page has it from here. The samples are read when the first page is asked for. */
export function createPageOfCheck(facts: FactsSource, ours: () => readonly CrossCheck[]): PageOfCheck {
  const samples = once(() => readFacts<Readonly<Record<string, CheckSamples>>>(facts, 'samples'));
  return (ruleId, own) => {
    const rule = ours().find(({ id }) => id === ruleId);
    if (rule) return checkPage(rule, samples()[ruleId]);
    const custom = own.find(({ id }) => id === ruleId);
    return custom && checkPage(custom, custom);
  };
}
