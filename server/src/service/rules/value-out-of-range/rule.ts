import type { Parameter } from '../../catalogue/parameter.js';
import type { Severity } from '../../lint-options.js';
import { t } from '../../messages/localise.js';
import { readInteger } from '../../values/integer.js';
import { typedParameter, valueEdits } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import { possibleFix } from '../fixes.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'value-out-of-range',
    category: 'values',
    severity: 'warning',
    summary: 'A number is lower or higher than the guides allow.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'choice',
  },
  document: eachOfType(['integer', 'port'], (setting, { report }) => {
    const parameter = typedParameter(setting, 'integer') ?? typedParameter(setting, 'port');
    if (!parameter) return;
    const number = readInteger(setting.trimmed);
    if (number === undefined) return;
    const { min, max } = limits(parameter);
    const low = min !== undefined && number < min;
    const high = max !== undefined && number > max;
    if (!low && !high) return;
    const nearest = String(low ? min : max);
    report({
      span: setting.trimmedSpan,
      message: messageFor(parameter, setting.trimmed, nearest),
      severity: severityOf(parameter),
      parameter: parameter.name,
      fixes: () => {
        const edits = valueEdits(setting, nearest);
        return edits.length > 0 ? [possibleFix(t('Write `{0}`', nearest), ...edits)] : [];
      },
    });
  }),
};

interface Limits {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

function limits({ value }: Parameter): Limits {
  if (value.type !== 'port') return { min: value.min, max: value.max };
  return { min: value.min ?? 1, max: value.max ?? 65535 };
}

function severityOf({ value }: Parameter): Severity {
  if (value.type === 'port') return 'error';
  return value.clamped ? 'information' : 'warning';
}

function messageFor(parameter: Parameter, written: string, nearest: string): string {
  const { name, value } = parameter;
  const range = rangeText(parameter);
  if (value.clamped) return t('`{0}` takes {1}. The client uses {2} for {3}.', name, range, nearest, written);
  return t('{0} is out of range. `{1}` takes {2}.', written, name, range);
}

function rangeText(parameter: Parameter): string {
  const { min, max } = limits(parameter);
  const unit = parameter.value.unit === undefined ? '' : ` ${parameter.value.unit}`;
  if (min === undefined) return t('{0} at most', `${max}${unit}`);
  if (max === undefined) return t('{0} at least', `${min}${unit}`);
  return t('{0} to {1}', min, `${max}${unit}`);
}
