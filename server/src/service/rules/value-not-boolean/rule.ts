import { notations } from '../../catalogue/notation.js';
import type { Parameter } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { sameTruth } from '../../values/boolean.js';
import { closestWord } from '../../values/closest.js';
import { isJudgeable } from '../../values/judgeable.js';
import { typedParameter } from '../../values/setting-value.js';
import { valueToday } from '../../values/value-today.js';
import { eachOfType } from '../each-of-type.js';
import type { NotationRule } from '../rule.js';
import { writeFix } from '../write-fix.js';

export const rule: NotationRule = {
  meta: {
    id: 'value-not-boolean',
    category: 'values',
    severity: 'warning',
    summary: 'A value is not one of the two that a switch takes.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'certain',
    notations,
  },
  document: eachOfType(['boolean'], (setting, { report }) => {
    const parameter = typedParameter(setting, 'boolean');
    if (!parameter) return;
    const written = setting.trimmed;
    const documented = documentedWords(parameter);
    // Cisco's own samples write true, True and TRUE for the same parameter.
    if (documented.some((word) => word.toLowerCase() === written.toLowerCase())) return;
    if (!isJudgeable(written)) return;
    const today = valueToday(parameter, written);
    const same = today ?? sameTruth(written, documented);
    const closest = same ?? closestWord(written, documented);
    report({
      span: setting.trimmedSpan,
      message: messageFor(parameter.name, excerpt(written), documented, today, closest),
      ...(today !== undefined && { severity: 'information' as const }),
      parameter: parameter.name,
      fixes: () => writeFix(setting, closest, same !== undefined),
    });
  }),
};

function documentedWords(parameter: Parameter): readonly string[] {
  const words = parameter.value.values?.map(({ value }) => value) ?? [];
  return words.length > 0 ? words : ['true', 'false'];
}

function messageFor(
  name: string,
  written: string,
  documented: readonly string[],
  today: string | undefined,
  closest: string | undefined,
): string {
  const list = documented.join(', ');
  if (today !== undefined)
    return t('`{0}` is a value of older releases. Today `{1}` takes `{2}` for it.', written, name, today);
  if (closest === undefined) return t('`{0}` is not a value of `{1}`. It takes {2}.', written, name, list);
  return t('`{0}` is not a value of `{1}`. Write `{2}`; it takes {3}.', written, name, closest, list);
}
