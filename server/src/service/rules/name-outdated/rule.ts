import { t } from '../../messages/localise.js';
import { migratedValue } from '../../values/value-today.js';
import { fixByRenaming } from '../rewrite-setting.js';
import type { NotationRule } from '../rule.js';
import { installClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'name-outdated',
    category: 'names',
    severity: 'information',
    summary: 'An argument is a misprint of the guides, or of old releases.',
    sources: [installClients],
    fix: 'choice',
    notations: ['installer'],
  },

  setting(setting, { report }) {
    const { parameter, set } = setting;
    const right = parameter?.replacedBy;
    if (!parameter || right === undefined || (set.notation === 'installer' && set.uninstalls)) return;
    const value = migratedValue(parameter, setting.trimmed);
    report({
      span: setting.nameSpan,
      message:
        parameter.status === 'misprint'
          ? t('`{0}` is a misprint of some guides. The argument is `{1}`.', parameter.name, right)
          : t('`{0}` is an argument of old releases. Today it is `{1}`.', parameter.name, right),
      severity: parameter.status === 'misprint' ? 'warning' : 'information',
      parameter: parameter.name,
      tag: 'deprecated',
      fixes: () => fixByRenaming(setting, right, { value, isSure: parameter.status === 'misprint' }),
    });
  },
};
