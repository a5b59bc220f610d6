import type { Notation } from '../../catalogue/notation.js';
import type { Setting } from '../../documents/setting.js';
import type { Severity } from '../../lint-options.js';
import { t } from '../../messages/localise.js';
import { placeOf, placesOf } from '../../values/translate.js';
import { possibleFix } from '../fixes.js';
import type { RuleContext } from '../rule.js';

/** Reports a name that the guides list for other notations, and that has no counterpart in this one. */
export function reportMisplaced(
  setting: Setting,
  homes: readonly Notation[],
  { document, report }: RuleContext,
  severity?: Severity,
): void {
  const { name, nameSpan } = setting;
  report({
    span: nameSpan,
    message: t('The guides list `{0}` for {1}, not for {2}.', name, placesOf(homes), placeOf(document.notation)),
    ...(severity && { severity }),
    fixes: () => [possibleFix(t('Remove `{0}`', name), setting.remove())],
  });
}
