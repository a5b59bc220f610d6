import { notations } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import type { NotationRule } from '../rule.js';

export const rule: NotationRule = {
  meta: {
    id: 'parameter-deprecated',
    category: 'releases',
    severity: 'hint',
    summary: 'A parameter is still there but should not be used any more.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'none',
    notations,
  },
  setting(setting, { report }) {
    const { parameter } = setting;
    if (parameter?.deprecated === undefined) return;
    report({
      span: setting.nameSpan,
      message: t('`{0}` should not be used any more. {1}', parameter.name, parameter.deprecated),
      parameter: parameter.name,
      tag: 'deprecated',
    });
  },
};
