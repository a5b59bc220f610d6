import { t } from '../../messages/localise.js';
import { certainFix, renameElement } from '../fixes.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-case',
    category: 'style',
    severity: 'hint',
    summary: 'A parameter is written in other capitals than in the guides.',
    sources: [{ guide: 'Test Directory Attribute Mapping for Jabber in Isolation', chapter: 'Troubleshoot' }],
    fix: 'certain',
  },
  setting(setting, { report }) {
    const { parameter } = setting;
    const documented = parameter?.name;
    if (documented === undefined || setting.name === documented) return;
    if (setting.name.toLowerCase() !== documented.toLowerCase()) return;
    // How an old name is written no longer matters where a new one takes its place.
    if (parameter?.retired && parameter.replacedBy !== undefined) return;
    report({
      span: setting.nameSpan,
      message: t('The guides write `{0}`; other capitals very likely work as well.', documented),
      parameter: documented,
      fixes: () => [certainFix(t('Write `{0}`', documented), ...renameElement(setting.element, documented))],
    });
  },
};
