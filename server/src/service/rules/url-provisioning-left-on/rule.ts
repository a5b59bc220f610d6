import { t } from '../../messages/localise.js';
import { truthOf } from '../../values/boolean.js';
import { isJudgeable } from '../../values/judgeable.js';
import { fixOf } from '../rewrite-setting.js';
import type { NotationRule } from '../rule.js';
import { installClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'url-provisioning-left-on',
    category: 'security',
    severity: 'information',
    summary: 'App configuration leaves links able to configure the client.',
    sources: [installClients],
    fix: 'choice',
    notations: ['emm'],
  },

  set(set, { report }) {
    const [setting] = set.settingsNamed('AllowUrlProvisioning');
    if (setting && (truthOf(setting.trimmed) !== true || !isJudgeable(setting.trimmed))) return;
    // A part of a configuration says nothing about what it leaves out.
    if (!setting && set.settingsNamed('ServicesDomain').length === 0) return;
    report({
      span: setting?.trimmedSpan ?? set.headSpan,
      message: t(
        'A provisioning link can still configure the client. Set `AllowUrlProvisioning` to `false` beside app configuration.',
      ),
      parameter: 'AllowUrlProvisioning',
      fixes: () => {
        const edit = setting ? setting.write('false') : set.add('AllowUrlProvisioning', 'false');
        return fixOf(t('Set `AllowUrlProvisioning` to `false`'), edit ? [edit] : [], false);
      },
    });
  },
};
