import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { closestWord } from '../../values/closest.js';
import { isJudgeable } from '../../values/judgeable.js';
import { escapeText, isPlainSource, trimmedStretch } from '../../values/setting-value.js';
import { mostPerList, readList } from '../../values/written-list.js';
import { eachOfType } from '../each-of-type.js';
import { possibleFix, replace } from '../fixes.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'list-item-unknown',
    category: 'values',
    severity: 'warning',
    summary: 'An item of a list is none of those the guides name.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'choice',
  },
  document: eachOfType(['list'], (setting, { document, report }) => {
    const list = readList(setting);
    const known = list?.parameter.value.itemValues;
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
        fixes: () =>
          closest && isPlainSource(document.text, span)
            ? [possibleFix(t('Write `{0}`', closest), replace(span, escapeText(closest)))]
            : [],
      });
    }
  }),
};
