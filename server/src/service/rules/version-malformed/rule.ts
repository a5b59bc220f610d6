import { t } from '../../messages/localise.js';
import { isJudgeable } from '../../values/judgeable.js';
import { typedParameter } from '../../values/setting-value.js';
import { isVersion } from '../../values/version.js';
import { eachOfType } from '../each-of-type.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'version-malformed',
    category: 'values',
    severity: 'information',
    summary: 'A value is not a version as the guides write it.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Common Policies' }],
    fix: 'none',
  },
  document: eachOfType(['version'], (setting, { report }) => {
    const parameter = typedParameter(setting, 'version');
    if (!parameter || isVersion(setting.trimmed) || !isJudgeable(setting.trimmed)) return;
    report({
      span: setting.trimmedSpan,
      message: t('`{0}` takes a version such as 12.9.1.', parameter.name),
      parameter: parameter.name,
    });
  }),
};
