import type { NestedElement } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { trimSpan } from '../../syntax/xml/names.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import { excerpt } from '../../text/excerpt.js';
import type { Span } from '../../text/span.js';
import { closestWord } from '../../values/closest.js';
import { checkUrl } from '../../values/url.js';
import { eachParameterOfType } from '../each-of-type.js';
import { possibleFix, replace } from '../fixes.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { customTabs } from '../sources.js';
import { urlMessage } from '../url-message.js';
import { own, walkNested } from '../walk-nested.js';

export const rule: ConfigRule = {
  meta: {
    id: 'nested-value-wrong',
    category: 'values',
    severity: 'warning',
    summary: 'A value inside a parameter such as jabber-plugin-config is not of its kind.',
    sources: [customTabs],
    fix: 'choice',
  },
  document: eachParameterOfType(['xml'], (setting, context) => {
    walkNested(setting, ({ element, schema }) => {
      if (!schema) return;
      checkAttributes(element, schema, context);
      if (schema.type === 'url') checkAddress(element, schema, context);
    });
  }),
};

function checkAttributes(element: XmlElement, schema: NestedElement, { report }: ConfigContext): void {
  for (const { name, value, valueSpan } of element.attributes) {
    const allowed = own(schema.attributes, name)?.values;
    if (!allowed || value === undefined || !valueSpan) continue;
    const written = value.trim().toLowerCase();
    if (allowed.some((each) => each.toLowerCase() === written)) continue;
    const meant = closestWord(written, allowed);
    report({
      span: valueSpan,
      message: t('`{0}` is not a value of the attribute `{1}`; it takes {2}.', value, name, allowed.join(', ')),
      fixes: () => (meant ? [possibleFix(t('Write `{0}`', meant), replace(valueSpan, meant))] : []),
    });
  }
}

/** Only Jabber for Mac needs the scheme; a sample of the parameter guide leaves it out. */
function checkAddress(element: XmlElement, schema: NestedElement, { document, options, report }: ConfigContext): void {
  const span = trimSpan(document.text, element.contentSpan.start, element.contentSpan.end);
  const written = document.text.slice(span.start, span.end);
  if (written === '' || /[<$]|%%/.test(written)) return;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase();
  if (schema.schemes) {
    if (scheme !== undefined && schema.schemes.includes(scheme)) return;
    report({
      span,
      message: t('`{0}` takes addresses that begin with {1}.', element.name, schema.schemes.join(', ')),
      ...(scheme === undefined && { severity: 'information' }),
    });
    return;
  }
  if (scheme !== undefined) {
    checkForm(element, written, span, report);
    return;
  }
  if (!options.platforms.includes('mac')) return;
  report({
    span,
    message: t('The address lacks `http://` or `https://` in front, which Jabber for Mac needs.'),
    fixes: () => [
      possibleFix(t('Put `{0}` in front', 'https://'), replace({ start: span.start, end: span.start }, 'https://')),
      possibleFix(t('Put `{0}` in front', 'http://'), replace({ start: span.start, end: span.start }, 'http://')),
    ],
  });
}

/** An address that has its scheme, or what was meant as one. */
function checkForm(element: XmlElement, written: string, span: Span, report: ConfigContext['report']): void {
  const problem = checkUrl(written);
  if (!problem) return;
  const { kind, meant } = problem;
  if (kind !== 'blank' && meant === undefined) return;
  report({
    span,
    message: urlMessage(problem, element.name),
    fixes: () => (meant === undefined ? [] : [possibleFix(t('Write `{0}`', excerpt(meant)), replace(span, meant))]),
  });
}
