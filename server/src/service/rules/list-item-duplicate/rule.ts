import { notations } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { stretchEdits, trimmedStretch } from '../../values/setting-value.js';
import { mostPerList, readList } from '../../values/written-list.js';
import { eachOfType } from '../each-of-type.js';
import { certainFix } from '../fixes.js';
import type { NotationRule } from '../rule.js';

export const rule: NotationRule = {
  meta: {
    id: 'list-item-duplicate',
    category: 'style',
    severity: 'hint',
    summary: 'An item stands in a list twice.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'certain',
    notations,
  },
  document: eachOfType(['list'], (setting, { document, report }) => {
    const list = readList(setting);
    if (!list || list.items.length < 2) return;
    const first = new Map<string, number>();
    let told = 0;
    for (const [index, item] of list.items.entries()) {
      const earlier = first.get(item.text);
      const previous = list.items[index - 1];
      if (earlier === undefined || !previous) {
        first.set(item.text, index);
        continue;
      }
      if (++told > mostPerList) return;
      const original = list.items[earlier];
      report({
        span: trimmedStretch(setting, item.start, item.end),
        message: t('`{0}` stands in this list already.', excerpt(item.text)),
        parameter: list.parameter.name,
        tag: 'unnecessary',
        related: original
          ? [{ span: trimmedStretch(setting, original.start, original.end), message: t('It stands here first.') }]
          : [],
        fixes: () => {
          const edits = stretchEdits(setting, { start: previous.end, end: item.end }, '', document.text);
          return edits.length > 0 ? [certainFix(t('Remove the second `{0}`', excerpt(item.text)), ...edits)] : [];
        },
      });
    }
  }),
};
