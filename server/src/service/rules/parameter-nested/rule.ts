import { t } from '../../messages/localise.js';
import type { ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-nested',
    category: 'structure',
    severity: 'warning',
    summary: 'A parameter holds other elements, though its value is plain text.',
    sources: [clientConfiguration],
    fix: 'none',
  },
  setting({ parameter, element, nameSpan, name, nested }, { report }) {
    if (!nested || !element.closeTag || !parameter) return;
    const { type } = parameter.value;
    if (type === 'xml' || type === 'unknown') return;
    const inner = element.children.find((child) => child.kind === 'element');
    if (!inner) return;
    report({
      span: nameSpan,
      message: t(
        '`{0}` takes plain text, but holds the element `{1}`; is a close tag in the wrong place?',
        name,
        inner.name,
      ),
      parameter: parameter.name,
      related: [{ span: inner.nameSpan, message: t('`{0}` stands here.', inner.name) }],
    });
  },
};
