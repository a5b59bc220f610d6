import type { ConfigSetting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import type { Span } from '../../text/span.js';
import { certainFix, possibleFix, replace } from '../fixes.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { configureTheClients } from '../sources.js';

const smart = /[\u201C-\u201F\u2018-\u201B]/;
const enclosed = /^\s*[\u201C-\u201F\u2018-\u201B]([^\u201C-\u201F\u2018-\u201B]*)[\u201C-\u201F\u2018-\u201B]\s*$/;

export const rule: ConfigRule = {
  meta: {
    id: 'quotes-smart',
    category: 'values',
    severity: 'warning',
    summary: 'Typographic quotes stand where a word processor put them.',
    sources: [configureTheClients],
    fix: 'certain',
  },
  document(context) {
    if (!smart.test(context.document.text)) return;
    for (const error of context.document.xml.errors) {
      if (error.kind === 'attribute-not-quoted') reportAttribute(error.span, error.found ?? '', context);
    }
    for (const setting of context.document.settings) reportValue(setting, context);
  },
};

/** `version=“1.0”`: the file is not well-formed. */
function reportAttribute(span: Span, name: string, { document, report }: ConfigContext): void {
  const written = document.text.slice(span.start, span.end);
  const value = enclosed.exec(written)?.[1];
  if (value === undefined) return;
  report({
    span,
    message: t('The value of `{0}` stands in typographic quotes; XML wants plain ones: "{1}".', name, value),
    severity: 'error',
    absorbs: { start: startOfAttribute(span.start, document.text), end: span.end },
    fixes: () => [certainFix(t('Write plain quotes'), replace(span, `"${value}"`))],
  });
}

function startOfAttribute(valueStart: number, text: string): number {
  const before = /[^\s=]+\s*=\s*$/.exec(text.slice(Math.max(0, valueStart - 200), valueStart));
  return valueStart - (before?.[0].length ?? 0);
}

function reportValue(setting: ConfigSetting, { report }: ConfigContext): void {
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
    fixes: () => {
      if (inner === undefined || span.end - span.start !== trimmed.length) return [];
      const fix = isFree ? possibleFix : certainFix;
      return [
        fix(
          t('Remove the quotes'),
          replace({ start: span.start, end: span.start + 1 }, ''),
          replace({ start: span.end - 1, end: span.end }, ''),
        ),
      ];
    },
  });
}
