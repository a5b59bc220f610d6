import type { Parameter } from '../../catalogue/parameter.js';
import type { ConfigSetting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { numberMeant, readInteger } from '../../values/integer.js';
import { isJudgeable } from '../../values/judgeable.js';
import { typedParameter } from '../../values/setting-value.js';
import { eachParameterOfType } from '../each-of-type.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { writeFix } from '../write-fix.js';

export const rule: ConfigRule = {
  meta: {
    id: 'value-not-integer',
    category: 'values',
    severity: 'warning',
    summary: 'A value is not a whole number.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'choice',
  },
  document: eachParameterOfType(['integer', 'port'], (setting, context) => {
    const port = typedParameter(setting, 'port');
    const parameter = port ?? typedParameter(setting, 'integer');
    if (!parameter || readInteger(setting.trimmed) !== undefined) return;
    if (!isJudgeable(setting.trimmed)) return;
    reportNumber(setting, parameter, port !== undefined, context);
  }),
};

function reportNumber(setting: ConfigSetting, parameter: Parameter, isPort: boolean, { report }: ConfigContext): void {
  const { name, value } = parameter;
  const written = setting.trimmed;
  const meant = numberMeant(written);
  report({
    span: setting.trimmedSpan,
    message: isPort
      ? t(
          '`{0}` is not a port. `{1}` takes a number from {2} to {3}.',
          excerpt(written),
          name,
          value.min ?? 1,
          value.max ?? 65535,
        )
      : value.unit === undefined
        ? t('`{0}` is not a whole number. `{1}` takes digits only.', excerpt(written), name)
        : t(
            '`{0}` is not a whole number. `{1}` takes digits only; the unit is {2}.',
            excerpt(written),
            name,
            value.unit,
          ),
    ...(isPort && { severity: 'error' as const }),
    parameter: name,
    fixes: () => writeFix(setting, meant),
  });
}
