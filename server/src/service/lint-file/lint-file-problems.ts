import { unknownRule } from '../cross-checks/problems/unknown-names.js';
import { t } from '../messages/localise.js';
import { entryOf } from '../syntax/yaml/yaml-tree.js';
import { isQuickGlob } from '../text/quick-glob.js';
import { customRuleProblems, type RuleProblemTools } from './custom-rule-problems.js';
import type { LintFileProblem } from './lint-file.js';
import type { LintFileTree } from './read-lint-file.js';
import { ruleIds } from './written-rules.js';

/** All that is wrong with a `jabber-lint.yaml`, in the order of the text: its form, and what it names. */
export function lintFileProblems(
  file: LintFileTree & { readonly text: string },
  tools: RuleProblemTools,
): LintFileProblem[] {
  return [
    ...file.lintFile.problems,
    ...unknownRules(file, tools),
    ...slowGlobs(file),
    ...customRuleProblems(file, tools),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Globs that are not used: they might keep the reader busy for hours. */
function slowGlobs({ tree }: LintFileTree): LintFileProblem[] {
  const ignore = entryOf(tree.root, 'ignore')?.value;
  if (ignore?.kind !== 'list') return [];
  return ignore.items.flatMap((item): LintFileProblem[] =>
    item.kind === 'scalar' && !isQuickGlob(item.source)
      ? [{ span: item.span, message: t('This glob may take too long, and is not used.'), severity: 'error' }]
      : [],
  );
}

/** Severities for rules that do not exist. */
function unknownRules({ tree, written }: LintFileTree, { knowledge }: RuleProblemTools): LintFileProblem[] {
  const rules = entryOf(tree.root, 'rules')?.value;
  if (rules?.kind !== 'map') return [];
  const known = ruleIds(written, knowledge());
  return rules.entries.flatMap(({ key, keySpan }): LintFileProblem[] => {
    const message = unknownRule(key, known);
    return message === undefined ? [] : [{ span: keySpan, message, severity: 'warning' }];
  });
}
