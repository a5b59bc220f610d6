import type { ConfigDocument } from '../../documents/jabber-document.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import type { Edit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import { valueEdits } from '../../values/setting-value.js';
import { certainFix, replace } from '../fixes.js';
import { fixOf } from '../rewrite-setting.js';
import type { NotationRule, RuleContext } from '../rule.js';
import { configureTheClients } from '../sources.js';

const smart = /[\u201C-\u201F\u2018-\u201B]/;
const enclosed = /^\s*[\u201C-\u201F\u2018-\u201B]([^\u201C-\u201F\u2018-\u201B]*)[\u201C-\u201F\u2018-\u201B]\s*$/;

export const rule: NotationRule = {
  meta: {
    id: 'quotes-smart',
    category: 'values',
    severity: 'warning',
    summary: 'Typographic quotes stand where a word processor put them.',
    sources: [configureTheClients],
    fix: 'certain',
    // In a command the reader itself takes them for the quotes that were meant.
    notations: ['config', 'bootstrap', 'url', 'emm'],
  },
  document({ document, report }) {
    if (document.kind === 'config') {
      if (!smart.test(document.text)) return;
      for (const error of document.xml.errors) {
        if (error.kind === 'attribute-not-quoted') reportAttribute(error.span, error.found ?? '', document, report);
      }
    }
    for (const setting of document.settings) reportValue(setting, report);
  },
};

/** `version=“1.0”`: the file is not well-formed. */
function reportAttribute(span: Span, name: string, { text }: ConfigDocument, report: RuleContext['report']): void {
  const written = text.slice(span.start, span.end);
  const value = enclosed.exec(written)?.[1];
  if (value === undefined) return;
  report({
    span,
    message: t('The value of `{0}` stands in typographic quotes; XML wants plain ones: "{1}".', name, value),
    severity: 'error',
    absorbs: { start: startOfAttribute(span.start, text), end: span.end },
    fixes: () => [certainFix(t('Write plain quotes'), replace(span, `"${value}"`))],
  });
}

function startOfAttribute(valueStart: number, text: string): number {
  const before = /[^\s=]+\s*=\s*$/.exec(text.slice(Math.max(0, valueStart - 200), valueStart));
  return valueStart - (before?.[0].length ?? 0);
}

function reportValue(setting: Setting, report: RuleContext['report']): void {
  const { parameter, trimmed } = setting;
  if (!parameter || setting.nested || parameter.value.type === 'text' || !smart.test(trimmed)) return;
  const inner = enclosed.exec(trimmed)?.[1];
  const isFree = parameter.value.type === 'string' || parameter.value.type === 'unknown';
  if (inner === undefined && isFree) return;
  const span = setting.trimmedSpan;
  report({
    span,
    message: inner
      ? t('The value stands in typographic quotes, which become part of it; write {0} alone.', inner)
      : t('The value holds typographic quotes.'),
    parameter: parameter.name,
    ...(isFree && { severity: 'information' }),
    absorbs: span,
    fixes: () => (inner === undefined ? [] : fixOf(t('Remove the quotes'), withoutQuotes(setting, inner), !isFree)),
  });
}

function withoutQuotes(setting: Setting, inner: string): readonly Edit[] {
  if (setting.set.notation !== 'config') return valueEdits(setting, inner);
  const { start, end } = setting.trimmedSpan;
  if (end - start !== setting.trimmed.length) return [];
  return [replace({ start, end: start + 1 }, ''), replace({ start: end - 1, end }, '')];
}
