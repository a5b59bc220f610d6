import { t } from '../../messages/localise.js';
import type { XmlAttribute } from '../../syntax/xml/xml-document.js';
import { closestWord } from '../../values/closest.js';
import { eachParameterOfType } from '../each-of-type.js';
import { certainFix, possibleFix, replace } from '../fixes.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { customTabs } from '../sources.js';
import { own, walkNested } from '../walk-nested.js';

export const rule: ConfigRule = {
  meta: {
    id: 'nested-attribute-unknown',
    category: 'names',
    severity: 'warning',
    summary: 'An attribute inside a parameter such as jabber-plugin-config is not known.',
    sources: [customTabs],
    fix: 'certain',
  },
  document: eachParameterOfType(['xml'], (setting, context) => {
    walkNested(setting, ({ element, schema }) => {
      if (!schema) return;
      const known = schema.attributes ?? {};
      for (const attribute of element.attributes) {
        if (own(known, attribute.name) || /^xml(?:ns)?(?::|$)/.test(attribute.name)) continue;
        reportAttribute(attribute, element.name, Object.keys(known), context);
      }
    });
  }),
};

function reportAttribute(
  attribute: XmlAttribute,
  owner: string,
  names: readonly string[],
  { report }: ConfigContext,
): void {
  const sameButCase = names.find((name) => name === attribute.name.toLowerCase());
  const meant = sameButCase ?? closestWord(attribute.name, names);
  report({
    span: attribute.nameSpan,
    message: messageFor(attribute.name, owner, names, meant),
    fixes: () => {
      if (!meant) return [];
      const fix = sameButCase ? certainFix : possibleFix;
      return [fix(t('Rename to `{0}`', meant), replace(attribute.nameSpan, meant))];
    },
  });
}

function messageFor(name: string, owner: string, names: readonly string[], meant: string | undefined): string {
  if (meant) return t('`{0}` is no attribute of `{1}`. Did you mean `{2}`?', name, owner, meant);
  if (names.length === 0) return t('`{0}` takes no attributes.', owner);
  return t('`{0}` is no attribute of `{1}`, which takes {2}.', name, owner, names.join(', '));
}
