import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { isJudgeable } from '../../values/judgeable.js';
import { isWellFormedItem } from '../../values/list-item.js';
import { stretchEdits, trimmedStretch } from '../../values/setting-value.js';
import { mostPerList, readList } from '../../values/written-list.js';
import { eachOfType } from '../each-of-type.js';
import { fixOf } from '../rewrite-setting.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'list-item-malformed',
    category: 'values',
    severity: 'information',
    summary: 'An item of a list has not the form the guides give.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'choice',
  },
  document: eachOfType(['list'], (setting, { document, report }) => {
    const list = readList(setting);
    if (!list || list.parameter.value.itemValues || list.wrongSeparator !== undefined) return;
    const { parameter } = list;
    const { itemType, patternText } = parameter.value;
    const malformed = list.items.filter(({ text }) => !isWellFormedItem(parameter, text) && isJudgeable(text));
    for (const item of malformed.slice(0, mostPerList)) {
      report({
        span: trimmedStretch(setting, item.start, item.end),
        message:
          itemType === 'jabber-id'
            ? t('`{0}` is not a Jabber ID such as user@example.com.', excerpt(item.text))
            : patternText === undefined
              ? t('`{0}` is not an item as `{1}` takes it.', excerpt(item.text), parameter.name)
              : t('`{0}` is not an item as `{1}` takes it: {2}.', excerpt(item.text), parameter.name, patternText),
        parameter: parameter.name,
        fixes: () => {
          const meant = `.${item.text}`;
          if (!isWellFormedItem(parameter, meant)) return [];
          return fixOf(t('Write `{0}`', excerpt(meant)), stretchEdits(setting, item, meant, document.text), false);
        },
      });
    }
  }),
};
