import type { NestedElement } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import { eachParameterOfType } from '../each-of-type.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { customTabs } from '../sources.js';
import { walkNested } from '../walk-nested.js';

export const rule: ConfigRule = {
  meta: {
    id: 'nested-element-missing',
    category: 'structure',
    severity: 'error',
    summary: 'An element that has to be there, such as the url of a custom tab, is missing or empty.',
    sources: [customTabs],
    fix: 'none',
  },
  document: eachParameterOfType(['xml'], (setting, context) => {
    walkNested(setting, ({ element, schema }) => {
      if (!schema?.children) return;
      for (const [name, inner] of Object.entries(schema.children)) checkChild(element, name, inner, context);
    });
  }),
};

function checkChild(
  around: XmlElement,
  name: string,
  schema: NestedElement,
  { document, report }: ConfigContext,
): void {
  if (!schema.required) return;
  // One in other capitals is told as unknown; telling it as missing as well would be once too often.
  const child = around.children.find((node) => node.kind === 'element' && node.name.toLowerCase() === name);
  if (child?.kind !== 'element') {
    report({ span: around.nameSpan, message: t('`{0}` lacks `<{1}>`, which it needs.', around.name, name) });
    return;
  }
  const content = document.text.slice(child.contentSpan.start, child.contentSpan.end);
  if (content.trim() !== '') return;
  report({ span: child.nameSpan, message: t('`{0}` is empty, and `{1}` needs it.', name, around.name) });
}
