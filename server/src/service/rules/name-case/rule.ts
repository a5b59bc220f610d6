import { t } from '../../messages/localise.js';
import { fixByRenaming } from '../rewrite-setting.js';
import type { NotationRule } from '../rule.js';
import { installClients, serviceDiscovery } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'name-case',
    category: 'names',
    severity: 'warning',
    summary: 'A name is written in other capitals than in the guides.',
    sources: [installClients, serviceDiscovery],
    fix: 'certain',
    notations: ['bootstrap', 'installer', 'url', 'emm'],
  },

  setting(setting, { report }) {
    const { name, parameter } = setting;
    if (!parameter || name === parameter.name || parameter.aliases?.includes(name)) return;
    if (name.toLowerCase() !== parameter.name.toLowerCase()) return;
    report({
      span: setting.nameSpan,
      message: parameter.caseSensitive
        ? t('Capitals count in names here. Write `{0}`.', parameter.name)
        : t('The guides write `{0}`.', parameter.name),
      severity: parameter.caseSensitive ? 'warning' : 'hint',
      parameter: parameter.name,
      fixes: () => fixByRenaming(setting, parameter.name),
    });
  },
};
