import type { LinkSchemes } from '../../catalogue/link-schemes.js';
import { t } from '../../messages/localise.js';
import type { WrittenLink } from '../../syntax/url/written-link.js';
import { closestWord } from '../../values/closest.js';
import { isJudgeable } from '../../values/judgeable.js';
import { possibleFix, replace } from '../fixes.js';
import type { RuleContext } from '../rule.js';

/** What configures a client; a link for which that holds is not seen here. */
const provision = 'provision';

/** A `ciscojabber:` link that neither configures a client nor is one of the old client's. */
export function checkAction(link: WrittenLink, { legacy }: LinkSchemes, report: RuleContext['report']): void {
  const { scheme, target } = link;
  if (scheme !== 'ciscojabber' || !/^[\w.-]+$/.test(target.text) || !isJudgeable(target.text)) return;
  const old = legacy.forms.flatMap(({ form }) => /^ciscojabber:\/\/(\w+)/.exec(form)?.[1] ?? []);
  const closest = closestWord(target.text, [provision, ...old]);
  report({
    span: target.span,
    message: closest
      ? t('The guides know no `{0}` links. Did you mean `{1}`?', `ciscojabber://${target.text}`, closest)
      : t('The guides know no `{0}` links.', `ciscojabber://${target.text}`),
    ...(closest === provision && { severity: 'warning' }),
    fixes: () => (closest ? [possibleFix(t('Write `{0}`', closest), replace(target.span, closest))] : []),
  });
}
