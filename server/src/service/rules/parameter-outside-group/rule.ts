import type { ConfigSetting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { lostOpenTags } from '../lost-open-tags.js';
import { fixByMoving } from '../move-to-group.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
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
  document(context) {
    const { document } = context;
    if (document.shape !== 'file') return;
    // Where only the open tag of a group was lost, that is told, and nothing else.
    const inLostGroup = new Set(lostOpenTags(document).flatMap(({ settings }) => settings));
    for (const setting of document.strays) if (!inLostGroup.has(setting)) reportOutside(setting, context);
  },
};

function reportOutside(setting: ConfigSetting, { document, report }: ConfigContext): void {
  const { parameter } = setting;
  if (!parameter) return;
  const group = parameter.group;
  report({
    span: setting.nameSpan,
    message: group
      ? t('`{0}` stands outside of any group; it belongs in `<{1}>`.', setting.name, group)
      : t('`{0}` stands outside of any group; parameters belong inside one.', setting.name),
    parameter: parameter.name,
    fixes: () => (group ? fixByMoving(setting, group, document) : []),
  });
}
