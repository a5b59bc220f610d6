import { t } from '../../messages/localise.js';
import { isAttributeName } from '../../values/attribute-name.js';
import { isJudgeable } from '../../values/judgeable.js';
import { typedParameter } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'attribute-name-malformed',
    category: 'values',
    severity: 'information',
    summary: 'A value is not the name of a directory attribute.',
    sources: [
      { guide: 'RFC 4512, Directory Information Models' },
      { guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Directory Integration' },
    ],
    fix: 'none',
  },
  document: eachOfType(['ldap-attribute'], (setting, { report }) => {
    const parameter = typedParameter(setting, 'ldap-attribute');
    if (!parameter || isAttributeName(setting.trimmed) || !isJudgeable(setting.trimmed)) return;
    report({
      span: setting.trimmedSpan,
      message:
        parameter.default === undefined
          ? t('`{0}` takes the name of a directory attribute: letters, digits and hyphens.', parameter.name)
          : t('`{0}` takes the name of a directory attribute, such as `{1}`.', parameter.name, parameter.default),
      parameter: parameter.name,
    });
  }),
};
