import { t } from '../../messages/localise.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'attribute-unexpected',
    category: 'structure',
    severity: 'information',
    summary: 'A group or a parameter has an attribute.',
    sources: [clientConfiguration],
    fix: 'none',
  },
  group: ({ element }, context) => {
    // A second root is told as such.
    if (element.name.toLowerCase() !== 'config') checkAttributes(element, context);
  },
  setting({ element, parameter }, context) {
    if (parameter && parameter.value.type !== 'xml') checkAttributes(element, context);
  },
};

function checkAttributes({ name, attributes }: XmlElement, { report }: ConfigContext): void {
  for (const attribute of attributes) {
    if (attribute.value === undefined || /^xml(?:ns)?(?::|$)/.test(attribute.name)) continue;
    report({
      span: attribute.span,
      message: t('The guides show no attribute on `{0}`; only the text between the tags is its value.', name),
    });
  }
}
