import { t } from '../../messages/localise.js';
import { possibleFix, renameElement } from '../fixes.js';
import type { ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-unknown',
    category: 'names',
    severity: 'warning',
    summary: 'A parameter is not known.',
    sources: [clientConfiguration],
    fix: 'choice',
  },
  document({ document, catalogue, options, report }) {
    const allowed = new Set(options.allow.map((name) => name.toLowerCase()));
    for (const setting of document.settings) {
      if (setting.parameter || allowed.has(setting.name.toLowerCase()) || catalogue.foreign(setting.name)) continue;
      const closest = catalogue.closestName(setting.name);
      report({
        span: setting.nameSpan,
        message: closest
          ? t('`{0}` is not a known parameter. Did you mean `{1}`?', setting.name, closest)
          : t('`{0}` is not a known parameter; the guides from 12.1 to 14.1 do not list it.', setting.name),
        // A name near to none may be newer than the guides; one near to another is very likely a slip.
        severity: closest ? 'warning' : 'information',
        fixes: () =>
          closest ? [possibleFix(t('Rename to `{0}`', closest), ...renameElement(setting.element, closest))] : [],
      });
    }
  },
};
