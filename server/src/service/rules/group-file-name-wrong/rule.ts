import { t } from '../../messages/localise.js';
import { checkGroupFile } from '../../values/group-file.js';
import { isJudgeable } from '../../values/judgeable.js';
import { typedParameter, valueEdits } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import { fixOf } from '../rewrite-setting.js';
import type { NotationRule } from '../rule.js';
import { configureTheClients, installClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'group-file-name-wrong',
    category: 'values',
    severity: 'warning',
    summary: 'A value does not name a group configuration file.',
    sources: [installClients, configureTheClients],
    fix: 'certain',
    notations: ['bootstrap', 'installer'],
  },
  document: eachOfType(['group-file'], (setting, { report }) => {
    const parameter = typedParameter(setting, 'group-file');
    const problem = parameter && checkGroupFile(setting.trimmed);
    if (!parameter || !problem || !isJudgeable(setting.trimmed)) return;
    const { kind, meant } = problem;
    report({
      span: setting.trimmedSpan,
      message:
        kind === 'support-field'
          ? t('Only the Cisco Support Field takes `configurationfile=`. Here the name stands alone.')
          : t('A group configuration file ends with `.xml`.'),
      parameter: parameter.name,
      fixes: () => (meant === undefined ? [] : fixOf(t('Write `{0}`', meant), valueEdits(setting, meant), true)),
    });
  }),
};
