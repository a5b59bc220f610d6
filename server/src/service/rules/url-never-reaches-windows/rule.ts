import { t } from '../../messages/localise.js';
import type { NotationRule } from '../rule.js';
import { serviceDiscovery } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'url-never-reaches-windows',
    category: 'releases',
    severity: 'information',
    summary: 'A link configures none of the chosen platforms.',
    sources: [serviceDiscovery],
    fix: 'none',
    notations: ['url'],
  },

  set(set, { options, report }) {
    if (set.settings.length === 0 || options.platforms.some((platform) => platform !== 'windows' && platform !== 'vdi'))
      return;
    report({
      span: set.headSpan,
      message: t('The link configures Mac, Android and iOS only. On Windows use arguments of the installer.'),
    });
  },
};
