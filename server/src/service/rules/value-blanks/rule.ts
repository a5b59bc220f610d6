import type { ValueType } from '../../catalogue/parameter.js';
import type { ConfigSetting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import type { Span } from '../../text/span.js';
import { hasPlainValue } from '../../values/setting-value.js';
import { certainFix, remove } from '../fixes.js';
import type { ConfigRule } from '../rule.js';

/** Texts of several lines, mark-up, and what the guides say nothing about. */
const exempt: ReadonlySet<ValueType> = new Set<ValueType>(['text', 'xml', 'unknown']);

export const rule: ConfigRule = {
  meta: {
    id: 'value-blanks',
    category: 'style',
    severity: 'hint',
    summary: 'Blanks stand around a value.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'certain',
  },
  setting(setting, { document, report }) {
    const { parameter } = setting;
    if (!parameter || exempt.has(parameter.value.type)) return;
    if (!hasPlainValue(setting) || setting.value === setting.trimmed) return;
    // `<Name value</Name>`: the blank is all that parts the name from the value.
    if (document.text[setting.element.openTag.end - 1] !== '>') return;
    const blanks = blanksAround(setting, document.text);
    const first = blanks[0];
    if (!first) return;
    report({
      span: first,
      message: t('There are blanks around the value. Whether the client removes them is not documented.'),
      parameter: parameter.name,
      fixes: () => [certainFix(t('Remove the blanks around the value'), ...blanks.map(remove))],
    });
  },
};

/** The stretches before and after the value that are blanks and nothing else. */
function blanksAround(setting: ConfigSetting, text: string): readonly Span[] {
  const { valueSpan, trimmedSpan } = setting;
  return [
    { start: valueSpan.start, end: trimmedSpan.start },
    { start: trimmedSpan.end, end: valueSpan.end },
  ].filter(({ start, end }) => /^[ \t\r\n]+$/.test(text.slice(start, end)));
}
