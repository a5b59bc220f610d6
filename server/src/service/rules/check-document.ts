import type { Catalogue } from '../catalogue/catalogue.js';
import type { JabberDocument } from '../documents/jabber-document.js';
import type { LintOptions } from '../lint-options.js';
import type { Finding } from './finding.js';
import { FindingCollector } from './finding-collector.js';
import type { Rule, RuleContext } from './rule.js';
import { readSuppressions } from './suppressions.js';

/** Told of a rule that threw; the other rules still run. */
export type OnRuleError = (ruleId: string, error: unknown) => void;

/**
 * Runs the rules over a document. The findings come in the order of the text, with the severities of
 * the options, without those a comment silences. A rule that throws is skipped and told to `onRuleError`.
 */
export function checkDocument(
  document: JabberDocument,
  rules: readonly Rule[],
  catalogue: Catalogue,
  options: LintOptions,
  onRuleError?: OnRuleError,
): Finding[] {
  const suppressions = readSuppressions(document);
  const collector = new FindingCollector(options, (ruleId, offset) => suppressions.covers(ruleId, offset));
  const ruleIds = rules.map(({ meta }) => meta.id);
  for (const rule of rules) {
    if (options.rules[rule.meta.id] === 'off') continue;
    if (document.tooLarge && !rule.meta.syntaxOnly) continue;
    const progress = { goesOn: true };
    const context: RuleContext = {
      document,
      catalogue,
      options,
      ruleIds,
      report: (report) => {
        progress.goesOn = collector.add(rule.meta, report);
      },
    };
    try {
      runRule(rule, context, progress);
    } catch (error) {
      onRuleError?.(rule.meta.id, error);
    }
  }
  return collector.finish();
}

/**
 * Rule by rule rather than parameter by parameter: each inner loop then calls one function only, and ends
 * when the rule has more findings than are listed.
 */
function runRule(rule: Rule, context: RuleContext, progress: { readonly goesOn: boolean }): void {
  rule.document?.(context);
  if (rule.group) {
    for (const group of context.document.groups) rule.group(group, context);
  }
  if (rule.setting) {
    for (const setting of context.document.settings) {
      rule.setting(setting, context);
      if (!progress.goesOn) break;
    }
  }
}
