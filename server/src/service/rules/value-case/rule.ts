import { notations } from '../../catalogue/notation.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { splitList } from '../../values/list.js';
import { closedItems } from '../../values/list-item.js';
import { hasPlainValue, stretchEdits, trimmedStretch } from '../../values/setting-value.js';
import { mostPerList } from '../../values/written-list.js';
import { eachOfType } from '../each-of-type.js';
import { certainFix } from '../fixes.js';
import type { NotationRule, RuleContext } from '../rule.js';

export const rule: NotationRule = {
  meta: {
    id: 'value-case',
    category: 'style',
    severity: 'hint',
    summary: 'A value is written in other capitals than in the guides.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'certain',
    notations,
  },
  document: eachOfType(['enum', 'list'], (setting, context) => {
    const value = setting.parameter?.value;
    if (!value || !hasPlainValue(setting)) return;
    if (value.type === 'enum' && value.values) {
      const documented = value.values.flatMap((each) => [each.value, ...(each.aliases ?? [])]);
      compare(setting, context, setting.trimmed, documented, 0);
    } else if (value.type === 'list') {
      const closed = closedItems(value);
      if (!closed) return;
      const items = [...closed, ...Object.values(value.itemAliases ?? {}).flat()];
      for (const item of splitList(setting.trimmed, value.separator ?? ',').slice(0, mostPerList)) {
        compare(setting, context, item.text, items, item.start);
      }
    }
  }),
};

function compare(
  setting: Setting,
  { document, report }: RuleContext,
  written: string,
  documented: readonly string[],
  start: number,
): void {
  if (documented.includes(written)) return;
  const lower = written.toLowerCase();
  const word = documented.find((each) => each.toLowerCase() === lower);
  if (word === undefined || !setting.parameter) return;
  const span = trimmedStretch(setting, start, start + written.length);
  const sensitive = /case-sensitive/i.test(setting.parameter.value.casing ?? '');
  report({
    span,
    message: t('The guides write `{0}`.', word),
    ...(sensitive && { severity: 'information' as const }),
    parameter: setting.parameter.name,
    fixes: () => {
      const edits = stretchEdits(setting, { start, end: start + written.length }, word, document.text);
      return edits.length > 0 ? [certainFix(t('Write `{0}`', word), ...edits)] : [];
    },
  });
}
