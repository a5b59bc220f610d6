import { t } from '../../messages/localise.js';
import { fixByMoving } from '../move-to-group.js';
import type { ConfigRule } from '../rule.js';
import { directoryMappingLog } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-other-group',
    category: 'style',
    severity: 'hint',
    summary: 'A parameter stands in another group than the guides show.',
    sources: [directoryMappingLog],
    fix: 'certain',
  },
  setting(setting, { document, report }) {
    const { parameter, group } = setting;
    const documented = parameter?.group;
    if (!documented || !group?.known || group.known === documented) return;
    if (parameter.alsoIn?.some((name) => name === group.known)) return;
    report({
      span: setting.nameSpan,
      message: t(
        'The guides have `{0}` in `<{1}>`; the client very likely finds it here as well.',
        parameter.name,
        documented,
      ),
      parameter: parameter.name,
      fixes: () => fixByMoving(setting, documented, document),
    });
  },
};
