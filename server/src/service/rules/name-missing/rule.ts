import { t } from '../../messages/localise.js';
import type { NotationRule } from '../rule.js';
import { serviceDiscovery } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'name-missing',
    category: 'relations',
    severity: 'error',
    summary: 'A link lacks a parameter that every link needs.',
    sources: [serviceDiscovery],
    fix: 'none',
    notations: ['url'],
  },

  set(set, { catalogue, report }) {
    // A bare `ciscojabber://provision` is a mention of the link, not a link.
    if (set.settings.length === 0) return;
    for (const parameter of catalogue.vocabulary(set.notation).parameters) {
      if (parameter.required !== true || set.settingsNamed(parameter.name).length > 0) continue;
      report({
        span: set.headSpan,
        message: t('Every link needs `{0}`, which is missing.', parameter.name),
        parameter: parameter.name,
      });
    }
  },
};
