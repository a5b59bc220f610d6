import { t } from '../../messages/localise.js';
import { certainFix, insertAt } from '../fixes.js';
import type { DescriptionRule } from '../rule.js';
import { thisTool } from '../sources.js';

export const rule: DescriptionRule = {
  meta: {
    id: 'description-version-missing',
    category: 'structure',
    severity: 'warning',
    summary: 'A deployment description does not say which version of its form it has.',
    sources: [thisTool],
    fix: 'certain',
    notations: [],
  },
  problem(problem, { text, tree }) {
    if (problem.kind !== 'missing-key' || problem.path.length !== 1) return undefined;
    const { root } = tree;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const at = root?.span.start ?? text.length;
    const isBlock = root === undefined || (root.kind === 'map' && !root.flow);
    const lead = root === undefined && text !== '' && !/[\r\n]$/.test(text) ? eol : '';
    return {
      span: problem.span,
      message: t('`version: 1` is missing: it tells which keys later versions may read.'),
      fixes: () => (isBlock ? [certainFix(t('Add `version: 1`'), insertAt(at, `${lead}version: 1${eol}`))] : []),
    };
  },
};
