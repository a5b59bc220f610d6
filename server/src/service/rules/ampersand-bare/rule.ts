import { t } from '../../messages/localise.js';
import { certainFix, insertAt, replace } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  { id: 'ampersand-bare', summary: 'A `&` stands alone where XML wants `&amp;`.', fix: 'certain' },
  {
    'ampersand-bare': ({ span }, { document }) => {
      const reference = unfinishedReference(document.text, span.start);
      if (reference !== undefined) {
        const end = span.start + reference.length;
        return {
          span: { start: span.start, end },
          message: t('`{0}` lacks its `;`; as it is, the client reads nothing of this file.', reference),
          fixes: () => [certainFix(t('Write `{0}`', `${reference};`), insertAt(end, ';'))],
        };
      }
      return {
        message: t('A `&` must be written `&amp;`; as it is, the client reads nothing of this file.'),
        fixes: () => [certainFix(t('Write `&amp;`'), replace(span, '&amp;'))],
      };
    },
  },
);

/** `&amp`, `&lt` … where only the semicolon is missing; in `?a=1&lt=2` it is the name of a query parameter. */
function unfinishedReference(text: string, offset: number): string | undefined {
  return /^&(?:amp|lt|gt|quot|apos)(?![\p{L}\p{N}_.=;:-])/u.exec(text.slice(offset, offset + 8))?.[0];
}
