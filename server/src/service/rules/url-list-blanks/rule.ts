import { t } from '../../messages/localise.js';
import { splitList } from '../../values/list.js';
import { typedParameter, valueEdits } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import { fixOf } from '../rewrite-setting.js';
import type { NotationRule } from '../rule.js';
import { serviceDiscovery } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'url-list-blanks',
    category: 'values',
    severity: 'warning',
    summary: 'Blanks stand in a list of a link.',
    sources: [serviceDiscovery],
    fix: 'certain',
    notations: ['url'],
  },

  document: eachOfType(['list'], (setting, { report }) => {
    const parameter = typedParameter(setting, 'list');
    const separator = parameter?.value.separator;
    if (!parameter || separator === undefined || !/,\s|\s,/.test(setting.trimmed)) return;
    const plain = splitList(setting.trimmed, separator)
      .map(({ text }) => text)
      .join(separator);
    report({
      span: setting.trimmedSpan,
      message: t('The items are parted by commas without blanks.'),
      parameter: parameter.name,
      fixes: () => fixOf(t('Remove the blanks'), valueEdits(setting, plain), true),
    });
  }),
};
