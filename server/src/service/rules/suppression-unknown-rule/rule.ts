import { notations } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import { closestWord } from '../../values/closest.js';
import { possibleFix, replace } from '../fixes.js';
import type { NotationRule } from '../rule.js';
import { thisTool } from '../sources.js';
import { suppressionComments } from '../suppression-comments.js';

export const rule: NotationRule = {
  meta: {
    id: 'suppression-unknown-rule',
    category: 'style',
    severity: 'warning',
    summary: 'A comment silences a rule that does not exist.',
    sources: [thisTool],
    fix: 'choice',
    notations,
  },
  document({ document, ruleIds, report }) {
    const known = new Set(ruleIds);
    for (const { ids } of suppressionComments(document)) {
      for (const { id, span } of ids) {
        if (known.has(id)) continue;
        const closest = closestWord(id, ruleIds);
        report({
          span,
          message: closest
            ? t('There is no rule `{0}`. Did you mean `{1}`?', id, closest)
            : t('There is no rule `{0}`.', id),
          fixes: () => (closest ? [possibleFix(t('Write `{0}`', closest), replace(span, closest))] : []),
        });
      }
    }
  },
};
