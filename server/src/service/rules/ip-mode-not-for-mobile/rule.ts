import { t } from '../../messages/localise.js';
import { typedParameter, valueEdits } from '../../values/setting-value.js';
import { fixOf } from '../rewrite-setting.js';
import type { NotationRule } from '../rule.js';

export const rule: NotationRule = {
  meta: {
    id: 'ip-mode-not-for-mobile',
    category: 'relations',
    severity: 'warning',
    summary: 'Mobile clients need both versions of IP.',
    sources: [{ guide: 'Planning Guide for Cisco Jabber 14.1', chapter: 'Jabber requirements' }],
    fix: 'choice',
    notations: ['url', 'emm'],
  },

  setting(setting, { document, options, report }) {
    const parameter = typedParameter(setting, 'enum');
    if (parameter?.name !== 'IP_Mode' || !/^IPv[46]-Only$/i.test(setting.trimmed)) return;
    if (!options.platforms.some((platform) => platform === 'android' || platform === 'ios')) return;
    report({
      span: setting.trimmedSpan,
      message: t('Mobile devices must be `{0}`.', 'Two Stacks'),
      // A link may be meant for Mac alone.
      severity: document.notation === 'url' ? 'information' : 'warning',
      parameter: parameter.name,
      fixes: () => fixOf(t('Write `{0}`', 'Two Stacks'), valueEdits(setting, 'Two Stacks'), false),
    });
  },
};
