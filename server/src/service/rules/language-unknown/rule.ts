import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Language } from '../../catalogue/notation-facts.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { readInteger } from '../../values/integer.js';
import { isJudgeable } from '../../values/judgeable.js';
import { typedParameter, valueEdits } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import type { Fix } from '../finding.js';
import { fixOf } from '../rewrite-setting.js';
import type { NotationRule } from '../rule.js';
import { installClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'language-unknown',
    category: 'values',
    severity: 'warning',
    summary: 'A number stands for no language of the client.',
    sources: [installClients],
    fix: 'choice',
    notations: ['installer'],
  },

  document: eachOfType(['lcid'], (setting, { catalogue, report }) => {
    const parameter = typedParameter(setting, 'lcid');
    if (!parameter || !isJudgeable(setting.trimmed)) return;
    const number = readInteger(setting.trimmed);
    const languages = number === undefined ? [] : catalogue.languagesOf(number);
    const [only, second] = languages;
    const about = { span: setting.trimmedSpan, parameter: parameter.name };
    const listed = only || number === undefined ? undefined : sameLanguage(number, catalogue);
    if (listed) {
      report({
        ...about,
        message: t('The guides do not list {0}; for {1} they have {2}.', number ?? '', listed.language, listed.lcid),
        severity: 'hint',
        // Where the guides print an odd number, that of Windows may well be right.
        fixes: () => (listed.windowsLcid === number ? [] : write(setting, listed.lcid)),
      });
    } else if (!only) {
      report({
        ...about,
        message: t('`{0}` is not the number of a language of Jabber. English is 1033.', excerpt(setting.trimmed)),
        fixes: () => {
          const meant = hexadecimal(setting.trimmed);
          return meant !== undefined && catalogue.languagesOf(meant).length > 0 ? write(setting, meant) : [];
        },
      });
    } else if (second) {
      const names = languages.map(({ language }) => language).join(', ');
      report({
        ...about,
        message: t('The guides give {0} for several languages: {1}.', number ?? '', names),
        severity: 'hint',
      });
    } else if (!only.windows) {
      report({
        ...about,
        message: t('The guides do not list {0} for Windows.', only.language),
        severity: 'information',
      });
    }
  }),
};

function write(setting: Setting, lcid: number): readonly Fix[] {
  return fixOf(t('Write `{0}`', lcid), valueEdits(setting, String(lcid)), false);
}

/** `0x409`, as Windows shows the number of a language, too. */
function hexadecimal(text: string): number | undefined {
  return /^0x[\da-f]{3,4}$/i.test(text) ? Number.parseInt(text, 16) : undefined;
}

/**
 * The listed language that a number is another form of: in Windows the low ten bits say the language, the rest the
 * region. The guides print odd regions, as 5149 for Swedish where Windows has 1053.
 */
function sameLanguage(number: number, catalogue: Catalogue): Language | undefined {
  const language = (lcid: number) => lcid & 0x3ff;
  if (number < 0x400 || number > 0xffff) return undefined;
  return catalogue.languages.find(({ lcid }) => language(lcid) === language(number));
}
