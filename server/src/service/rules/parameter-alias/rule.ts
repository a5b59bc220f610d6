import { t } from '../../messages/localise.js';
import { certainFix, possibleFix, renameElement } from '../fixes.js';
import type { ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-alias',
    category: 'names',
    severity: 'hint',
    summary: 'A parameter has a spelling that the guides print only here and there.',
    sources: [clientConfiguration],
    fix: 'certain',
  },
  setting(setting, { document, report }) {
    const documented = setting.parameter?.name;
    if (documented === undefined || setting.name.toLowerCase() === documented.toLowerCase()) return;
    report({
      span: setting.nameSpan,
      message: t('`{0}` is another spelling of `{1}`, which most guides use.', setting.name, documented),
      parameter: documented,
      fixes: () => {
        const alone = document.settingsNamed(documented).length === 1;
        const fix = alone ? certainFix : possibleFix;
        return [fix(t('Write `{0}`', documented), ...renameElement(setting.element, documented))];
      },
    });
  },
};
