import { notations } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { closestWord } from '../../values/closest.js';
import { isJudgeable } from '../../values/judgeable.js';
import { closedItems } from '../../values/list-item.js';
import { stretchEdits, trimmedStretch } from '../../values/setting-value.js';
import { mostPerList, readList } from '../../values/written-list.js';
import { eachOfType } from '../each-of-type.js';
import { possibleFix } from '../fixes.js';
import type { NotationRule } from '../rule.js';

export const rule: NotationRule = {
  meta: {
    id: 'list-item-unknown',
    category: 'values',
    severity: 'warning',
    summary: 'An item of a list is none of those the guides name.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'choice',
    notations,
  },
  document: eachOfType(['list'], (setting, { document, report }) => {
    const list = readList(setting);
    const known = list && closedItems(list.parameter.value);
    if (!list || !known || list.wrongSeparator !== undefined) return;
    const { name } = list.parameter;
    const lowerCase = new Set(known.map((word) => word.toLowerCase()));
    const unknown = list.items.filter(({ text }) => !lowerCase.has(text.toLowerCase()) && isJudgeable(text));
    for (const item of unknown.slice(0, mostPerList)) {
      const closest = closestWord(item.text, known);
      const span = trimmedStretch(setting, item.start, item.end);
      report({
        span,
        message: closest
          ? t(
              '`{0}` is no item of `{1}`. Did you mean `{2}`? It takes {3}.',
              excerpt(item.text),
              name,
              closest,
              known.join(', '),
            )
          : t('`{0}` is no item of `{1}`. It takes {2}.', excerpt(item.text), name, known.join(', ')),
        parameter: name,
        fixes: () => {
          const edits = closest === undefined ? [] : stretchEdits(setting, item, closest, document.text);
          return edits.length > 0 ? [possibleFix(t('Write `{0}`', closest ?? ''), ...edits)] : [];
        },
      });
    }
  }),
};
