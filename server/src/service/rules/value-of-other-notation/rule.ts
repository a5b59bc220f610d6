import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { typedParameter, valueEdits } from '../../values/setting-value.js';
import { spellingOfOtherNotation } from '../../values/translate.js';
import { eachOfType } from '../each-of-type.js';
import { fixOf } from '../rewrite-setting.js';
import type { NotationRule } from '../rule.js';
import { installClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'value-of-other-notation',
    category: 'values',
    severity: 'warning',
    summary: 'A value is spelt as in another place.',
    sources: [installClients],
    fix: 'certain',
    notations: ['config', 'bootstrap', 'installer', 'url', 'emm'],
  },

  document: eachOfType(['enum'], (setting, { document, catalogue, report }) => {
    const parameter = typedParameter(setting, 'enum');
    if (!parameter) return;
    const here = spellingOfOtherNotation(setting.trimmed, parameter, document.notation, catalogue);
    if (here === undefined) return;
    report({
      span: setting.trimmedSpan,
      message: t(
        '`{0}` is how another place spells it. Here `{1}` takes `{2}`.',
        excerpt(setting.trimmed),
        parameter.name,
        here,
      ),
      parameter: parameter.name,
      absorbs: setting.trimmedSpan,
      fixes: () => fixOf(t('Write `{0}`', here), valueEdits(setting, here), true),
    });
  }),
};
