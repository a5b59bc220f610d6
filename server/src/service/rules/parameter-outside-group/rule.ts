import { t } from '../../messages/localise.js';
import { fixByMoving } from '../move-to-group.js';
import type { ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-outside-group',
    category: 'structure',
    severity: 'warning',
    summary: 'A parameter stands directly below `<config>` instead of inside a group.',
    sources: [clientConfiguration],
    fix: 'certain',
  },
  setting(setting, { document, report }) {
    const { parameter } = setting;
    if (setting.group || !parameter || document.shape !== 'file') return;
    const group = parameter.group;
    report({
      span: setting.nameSpan,
      message: group
        ? t('`{0}` stands outside of any group; it belongs in `<{1}>`.', setting.name, group)
        : t('`{0}` stands outside of any group; parameters belong inside one.', setting.name),
      parameter: parameter.name,
      fixes: () => (group ? fixByMoving(setting, group, document) : []),
    });
  },
};
