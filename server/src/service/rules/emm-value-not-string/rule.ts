import { t } from '../../messages/localise.js';
import { listAsText } from '../../values/list-as-text.js';
import { fixOf } from '../rewrite-setting.js';
import type { NotationRule } from '../rule.js';
import { installClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'emm-value-not-string',
    category: 'values',
    severity: 'error',
    summary: 'A value of app configuration is not a string.',
    sources: [installClients],
    fix: 'certain',
    notations: ['emm'],
  },

  setting(setting, { report }) {
    const { parameter, valueType, statedType, set } = setting;
    if (!parameter || valueType === 'missing') return;
    if (statedType) {
      const { span, expected, edit } = statedType;
      report({
        span,
        message: t('Jabber reads strings only. Give `{0}` the type `{1}`.', parameter.name, expected),
        // What a console makes of such a list is its own affair.
        ...(set.notation === 'emm' && set.shape === 'key-value' && { severity: 'warning' as const }),
        parameter: parameter.name,
        fixes: () => fixOf(t('Write `{0}`', expected), [edit], true),
      });
    }
    if (valueType === 'string') return;
    const isPlain = valueType === 'boolean' || valueType === 'number';
    report({
      span: setting.valueSpan,
      message: t('Jabber reads strings only. Write the value of `{0}` as a string.', parameter.name),
      parameter: parameter.name,
      fixes: () => {
        const text = isPlain ? setting.trimmed : listAsText(setting);
        const edit = text === undefined ? undefined : setting.write(text);
        return fixOf(t('Write it as a string'), edit ? [edit] : [], true);
      },
    });
  },
};
