import { notations } from '../../catalogue/notation.js';
import type { Parameter } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { sameTruth } from '../../values/boolean.js';
import { closestWord } from '../../values/closest.js';
import { isJudgeable } from '../../values/judgeable.js';
import { typedParameter } from '../../values/setting-value.js';
import { spellingOfOtherNotation } from '../../values/translate.js';
import { valueToday } from '../../values/value-today.js';
import { eachOfType } from '../each-of-type.js';
import type { NotationRule } from '../rule.js';
import { writeFix } from '../write-fix.js';

export const rule: NotationRule = {
  meta: {
    id: 'value-not-allowed',
    category: 'values',
    severity: 'warning',
    summary: 'A value is none of those the guides list for the parameter.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'certain',
    notations,
  },
  document: eachOfType(['enum'], (setting, { document, catalogue, report }) => {
    const parameter = typedParameter(setting, 'enum');
    const allowed = parameter?.value.values;
    if (!parameter || !allowed) return;
    const written = setting.trimmed;
    const lower = written.toLowerCase();
    if (allowed.some(({ value, aliases = [] }) => [value, ...aliases].some((word) => word.toLowerCase() === lower)))
      return;
    if (!isJudgeable(written)) return;
    // There is a rule for those, and who silences it wants to hear nothing here either.
    if (spellingOfOtherNotation(written, parameter, document.notation, catalogue) !== undefined) return;
    const words = allowed.map(({ value }) => value).filter((word) => word !== '');
    const today = valueToday(parameter, written);
    const same = today ?? sameTruth(written, words);
    const meant = same ?? closestWord(written, words);
    report({
      span: setting.trimmedSpan,
      message: messageFor(parameter, excerpt(written), words, today, meant),
      ...((today !== undefined || isDoubtful(written, parameter)) && { severity: 'information' as const }),
      parameter: parameter.name,
      fixes: () => writeFix(setting, meant ?? onlyOf(words), same !== undefined),
    });
  }),
};

/** The word where there is no other: whoever means none leaves the parameter out. */
function onlyOf(words: readonly string[]): string | undefined {
  return words.length === 1 ? words[0] : undefined;
}

/** True for a value that some guide speaks of, though none lists it. */
function isDoubtful(written: string, { doubt }: Parameter): boolean {
  return doubt?.split(/[^\w-]+/).includes(written) ?? false;
}

function messageFor(
  { name }: Parameter,
  written: string,
  words: readonly string[],
  today: string | undefined,
  meant: string | undefined,
): string {
  const list = words.join(', ');
  if (today !== undefined)
    return t('`{0}` is a value of older releases. Today `{1}` takes `{2}` for it.', written, name, today);
  if (words.length === 1) return t('`{0}` is not a value of `{1}`. It takes {2} only.', written, name, list);
  if (meant !== undefined)
    return t('`{0}` is not a value of `{1}`. Did you mean `{2}`? It takes {3}.', written, name, meant, list);
  return t('`{0}` is not a value of `{1}`. It takes {2}.', written, name, list);
}
