import { t } from '../../messages/localise.js';
import { closestWord } from '../../values/closest.js';
import type { Fix } from '../finding.js';
import { certainFix, possibleFix, replace } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

const predefined = ['amp', 'lt', 'gt', 'quot', 'apos'];

/** Names known from HTML, as the character references that XML understands. */
const fromHtml: Readonly<Record<string, string>> = {
  nbsp: '&#160;',
  copy: '&#169;',
  reg: '&#174;',
  trade: '&#8482;',
  euro: '&#8364;',
  ndash: '&#8211;',
  mdash: '&#8212;',
  hellip: '&#8230;',
  lsquo: '&#8216;',
  rsquo: '&#8217;',
  ldquo: '&#8220;',
  rdquo: '&#8221;',
};

export const rule = syntaxRule(
  { id: 'entity-unknown', summary: 'A reference such as `&nbsp;` names something XML does not know.', fix: 'certain' },
  {
    'entity-unknown': ({ span, found = '' }) => {
      const meant = predefined.find((name) => name === found.toLowerCase()) ?? closestWord(found, predefined);
      return {
        message: meant
          ? t('XML does not know `&{0};`. Did you mean `&{1};`?', found, meant)
          : t('XML does not know `&{0};`; write the character itself, or `&amp;` for a plain `&`.', found),
        fixes: () => {
          const fixes: Fix[] = [];
          const reference = Object.hasOwn(fromHtml, found) ? fromHtml[found] : undefined;
          if (reference) fixes.push(certainFix(t('Write `{0}`', reference), replace(span, reference)));
          if (meant) {
            const fix = meant === found.toLowerCase() ? certainFix : possibleFix;
            fixes.push(fix(t('Write `{0}`', `&${meant};`), replace(span, `&${meant};`)));
          }
          const literal = `&amp;${found};`;
          fixes.push(possibleFix(t('Write `{0}`', literal), replace(span, literal)));
          return fixes;
        },
      };
    },
  },
);
