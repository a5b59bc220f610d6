import type { DeploymentDocument } from '../deployment/deployment-document.js';
import type { LintOptions } from '../lint-options.js';
import type { OnRuleError } from './check-document.js';
import type { Finding } from './finding.js';
import { FindingCollector } from './finding-collector.js';
import { isDescriptionRule, type Rule } from './rule.js';
import { readSuppressionsIn, type Suppressions } from './suppressions.js';

/** What is wrong with a deployment description itself, in the order of the text. */
export function checkDescription(
  document: DeploymentDocument,
  rules: readonly Rule[],
  options: LintOptions,
  onRuleError?: OnRuleError,
): Finding[] {
  const suppressions = suppressionsIn(document);
  const collector = new FindingCollector(options, (ruleId, offset) => suppressions.covers(ruleId, offset));
  for (const rule of rules.filter(isDescriptionRule)) {
    try {
      for (const problem of document.problems) {
        const report = rule.problem(problem, document);
        if (report && !collector.add(rule.meta, report)) break;
      }
    } catch (error) {
      onRuleError?.(rule.meta.id, error);
    }
  }
  return collector.finish();
}

/** What the comments of a description silence. */
export function suppressionsIn({ text, textDocument, comments, tree }: DeploymentDocument): Suppressions {
  const start = tree.root?.span.start ?? text.length;
  return readSuppressionsIn({ text, textDocument, comments, start, pieces: [] });
}
