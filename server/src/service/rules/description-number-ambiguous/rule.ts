import { t } from '../../messages/localise.js';
import { certainFix } from '../fixes.js';
import type { DescriptionRule } from '../rule.js';
import { thisTool } from '../sources.js';

export const rule: DescriptionRule = {
  meta: {
    id: 'description-number-ambiguous',
    category: 'values',
    severity: 'warning',
    summary: 'A version in a deployment description stands without quotes and is another number to most readers.',
    sources: [thisTool],
    fix: 'certain',
    notations: [],
  },
  problem(problem) {
    if (problem.kind !== 'ambiguous-number') return undefined;
    const { span, found, read } = problem;
    const newText = `"${found}"`;
    return {
      span,
      message: t('Without quotes `{0}` is the number {1} to YAML. Write `{2}`.', found, read, newText),
      fixes: () => [certainFix(t('Put it in quotes'), { span, newText })],
    };
  },
};
