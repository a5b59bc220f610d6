import { findElsewhere } from '../../catalogue/find-elsewhere.js';
import type { Notation } from '../../catalogue/notation.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { placeOf, placesOf, translate } from '../../values/translate.js';
import { possibleFix } from '../fixes.js';
import { fixByRenaming } from '../rewrite-setting.js';
import type { RuleContext } from '../rule.js';
import { reportInBootstrap } from './in-bootstrap.js';
import { reportMisplaced } from './misplaced.js';

/** Which of the places a name comes from when it is known in several. */
const homes: readonly Notation[] = ['config', 'installer', 'url', 'emm', 'bootstrap'];

/** Reports a name of another notation; false where none has it. */
export function reportFromElsewhere(setting: Setting, context: RuleContext): boolean {
  const { document, catalogue, report } = context;
  const { notation } = document;
  const { name, nameSpan } = setting;
  const elsewhere = findElsewhere(name, notation, catalogue);
  const home = homes.find((each) => elsewhere?.notations.includes(each));
  if (!elsewhere || home === undefined) return false;
  const { notations, here } = elsewhere;
  if (notation === 'bootstrap') {
    reportInBootstrap(setting, home, elsewhere, context);
    return true;
  }
  const translated = translate({ name, value: setting.trimmed }, home, notation, catalogue);
  if (!('reason' in translated)) {
    report({
      span: nameSpan,
      message: t('`{0}` is a name of {1}. Here it is `{2}`.', name, placeOf(home), translated.name),
      parameter: translated.name,
      fixes: () => fixByRenaming(setting, translated.name, { value: translated.value }),
    });
  } else if (here === undefined) reportMisplaced(setting, notations, context);
  else {
    report({
      span: nameSpan,
      message: t('`{0}` belongs in {1}; {2}', name, placesOf(notations), translated.reason),
      fixes: () => [possibleFix(t('Remove `{0}`', name), setting.remove())],
    });
  }
  return true;
}
