import { parametersOf } from '../../catalogue/legacy-link.js';
import type { LegacyLink } from '../../catalogue/link-schemes.js';
import { t } from '../../messages/localise.js';
import type { WrittenLink } from '../../syntax/url/written-link.js';
import { excerpt } from '../../text/excerpt.js';
import { isJudgeable } from '../../values/judgeable.js';
import type { RuleContext } from '../rule.js';
import { checkName, checkSeparators, isNamed } from './check-query.js';

/** A link of an old client: the names behind the `?`, what parts them, and the numbers of `type`, as the guide has them. */
export function checkLegacy(link: WrittenLink, legacy: LegacyLink, text: string, report: RuleContext['report']): void {
  const known = parametersOf(legacy);
  if (known.length === 0) return;
  const place = legacy.form.replace(/\?.*$/, '');
  for (const parameter of link.parameters) {
    checkName(parameter, known, place, report);
    const { value } = parameter;
    const numbers = Object.keys(legacy.typeValues ?? {});
    if (!value || numbers.length === 0 || !isNamed(parameter, 'type')) continue;
    if (value.text === '' || numbers.includes(value.text) || !isJudgeable(value.text)) continue;
    report({
      span: value.span,
      message: t('`{0}` is no `type` of these links. The guide has {1}.', excerpt(value.text), numbers.join(', ')),
    });
  }
  checkSeparators(link, '&', text, report);
}
