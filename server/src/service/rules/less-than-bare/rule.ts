import { t } from '../../messages/localise.js';
import { certainFix, replace } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  { id: 'less-than-bare', summary: 'A `<` that begins no tag stands where XML wants `&lt;`.', fix: 'certain' },
  {
    'less-than-bare': ({ span }, { document }) => ({
      message: t('A `<` that begins no tag must be written `&lt;`.'),
      fixes: () => {
        const only = { start: span.start, end: span.start + 1 };
        return document.text[span.start] === '<' ? [certainFix(t('Write `&lt;`'), replace(only, '&lt;'))] : [];
      },
    }),
  },
);
