import { t } from '../../messages/localise.js';
import { isJudgeable } from '../../values/judgeable.js';
import { typedParameter } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'phone-masks-unpaired',
    category: 'values',
    severity: 'information',
    summary: 'Phone number masks do not come in pairs of leading digits and mask.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Directory Integration' }],
    fix: 'none',
  },
  document: eachOfType(['string'], (setting, { report }) => {
    const parameter = typedParameter(setting, 'string');
    // The one kind of text that the guides part by bars is the chain of digits and masks.
    if (parameter?.value.separator !== '|' || !isJudgeable(setting.trimmed)) return;
    const parts = setting.trimmed.split('|');
    const empty = parts.some((part) => part.trim() === '');
    if (!empty && parts.length % 2 === 0) return;
    report({
      span: setting.trimmedSpan,
      message: t(
        '`{0}` takes pairs of leading digits and mask, all separated by `|`, such as `+1408|+(#) ### ### ####`.',
        parameter.name,
      ),
      parameter: parameter.name,
    });
  }),
};
