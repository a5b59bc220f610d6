import { t } from '../../messages/localise.js';
import { certainFix, replace } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  { id: 'ampersand-bare', summary: 'A `&` stands alone where XML wants `&amp;`.', fix: 'certain' },
  {
    'ampersand-bare': ({ span }) => ({
      message: t('A `&` must be written `&amp;`; as it is, the client reads nothing of this file.'),
      fixes: () => [certainFix(t('Write `&amp;`'), replace(span, '&amp;'))],
    }),
  },
);
