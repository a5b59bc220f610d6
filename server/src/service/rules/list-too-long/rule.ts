import { t } from '../../messages/localise.js';
import { trimmedStretch } from '../../values/setting-value.js';
import { readList } from '../../values/written-list.js';
import { eachParameterOfType } from '../each-of-type.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'list-too-long',
    category: 'values',
    severity: 'error',
    summary: 'A list has more items than the guides allow.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'none',
  },
  document: eachParameterOfType(['list', 'xml'], (setting, { report }) => {
    const most = setting.parameter?.value.maxItems;
    if (setting.parameter === undefined || most === undefined) return;
    const { name } = setting.parameter;
    if (setting.nested) {
      const items = setting.element.children.filter((child) => child.kind === 'element');
      const extra = items[most];
      if (!extra) return;
      const message = t('`{0}` takes {1} items at most; this is one of {2}.', name, most, items.length);
      report({ span: extra.nameSpan, message, parameter: name });
      return;
    }
    const items = readList(setting)?.items ?? [];
    const extra = items[most];
    const last = items.at(-1);
    if (!extra || !last) return;
    report({
      span: trimmedStretch(setting, extra.start, last.end),
      message: t('`{0}` takes {1} items at most; here are {2}.', name, most, items.length),
      parameter: name,
    });
  }),
};
