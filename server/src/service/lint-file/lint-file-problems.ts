import { t } from '../messages/localise.js';
import { nearest } from '../schema/nearest.js';
import { entryOf } from '../syntax/yaml/yaml-tree.js';
import { customRuleProblems, type RuleProblemTools } from './custom-rule-problems.js';
import type { LintFileProblem } from './lint-file.js';
import type { LintFileTree } from './read-lint-file.js';

/** All that is wrong with a `jabber-lint.yaml`, in the order of the text: its form, and what it names. */
export function lintFileProblems(
  file: LintFileTree & { readonly text: string },
  tools: RuleProblemTools,
): LintFileProblem[] {
  return [...file.lintFile.problems, ...unknownRules(file, tools), ...customRuleProblems(file, tools)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** Severities for rules that do not exist. */
function unknownRules({ tree, written }: LintFileTree, { knowledge }: RuleProblemTools): LintFileProblem[] {
  const rules = entryOf(tree.root, 'rules')?.value;
  if (rules?.kind !== 'map') return [];
  const own = written.flatMap(({ tree: rule }) => {
    const id = entryOf(rule, 'id')?.value;
    return id?.kind === 'scalar' ? [id.source] : [];
  });
  const known = new Set([...knowledge().metas.map(({ id }) => id), ...own]);
  return rules.entries.flatMap(({ key, keySpan }): LintFileProblem[] => {
    if (known.has(key)) return [];
    const near = nearest(key, [...known]);
    const what = t('There is no rule `{0}`.', key);
    const message = near === undefined ? what : `${what} ${t('Did you mean `{0}`?', near)}`;
    return [{ span: keySpan, message, severity: 'warning' }];
  });
}
