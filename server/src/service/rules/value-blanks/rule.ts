import type { ValueType } from '../../catalogue/parameter.js';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import type { Span } from '../../text/span.js';
import { hasPlainValue, valueEdits } from '../../values/setting-value.js';
import { certainFix, remove } from '../fixes.js';
import type { NotationRule } from '../rule.js';
import { isConfigSetting } from '../set-value.js';

/** Texts of several lines, mark-up, and what the guides say nothing about. */
const exempt: ReadonlySet<ValueType> = new Set<ValueType>(['text', 'xml', 'unknown']);

export const rule: NotationRule = {
  meta: {
    id: 'value-blanks',
    category: 'style',
    severity: 'hint',
    summary: 'Blanks stand around a value.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'certain',
    // The bootstrap file takes blanks after its colon: they are no part of the value.
    notations: ['config', 'installer', 'url', 'emm'],
  },
  setting(setting, { document, report }) {
    const { parameter } = setting;
    if (!parameter || exempt.has(parameter.value.type)) return;
    if (setting.value === setting.trimmed || !hasPlainValue(setting)) return;
    if (isUnfinished(setting, document)) return;
    const blanks = blanksAround(setting, document);
    const first = blanks[0];
    if (!first) return;
    report({
      span: first,
      message: t('There are blanks around the value. Whether the client removes them is not documented.'),
      parameter: parameter.name,
      fixes: () => {
        const edits = document.kind === 'config' ? blanks.map(remove) : valueEdits(setting, setting.trimmed);
        return edits.length > 0 ? [certainFix(t('Remove the blanks around the value'), ...edits)] : [];
      },
    });
  },
};

/**
 * `<Name value</Name>`: the blank is all that parts the name from the value. Where no close tag follows, nobody knows
 * where the value ends, and the blank may be the end of the file.
 */
function isUnfinished(setting: Setting, { text }: JabberDocument): boolean {
  if (!isConfigSetting(setting)) return false;
  return !setting.element.closeTag || text[setting.element.openTag.end - 1] !== '>';
}

/** The stretches before and after the value that are blanks and nothing else; in a link they are escaped. */
function blanksAround(setting: Setting, { kind, text }: JabberDocument): readonly Span[] {
  const { valueSpan, trimmedSpan, value } = setting;
  if (kind !== 'config') {
    const start = value.length - value.trimStart().length;
    const end = value.trimEnd().length;
    return [
      { start: 0, end: start },
      { start: end, end: value.length },
    ]
      .filter((stretch) => stretch.end > stretch.start && /^[ \t\r\n]+$/.test(value.slice(stretch.start, stretch.end)))
      .map((stretch) => setting.sourceSpan(stretch.start, stretch.end));
  }
  return [
    { start: valueSpan.start, end: trimmedSpan.start },
    { start: trimmedSpan.end, end: valueSpan.end },
  ].filter(({ start, end }) => /^[ \t\r\n]+$/.test(text.slice(start, end)));
}
