import { t } from '../../messages/localise.js';
import { certainFix, replace } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  { id: 'cdata-malformed', summary: 'A CDATA section is not closed, or `]]>` stands outside of one.', fix: 'certain' },
  {
    'cdata-not-closed': () => ({ message: t('This CDATA section is never closed; `]]>` is missing.') }),
    'cdata-end-in-text': ({ span }) => ({
      message: t('`]]>` may not stand in plain text; write `]]&gt;`.'),
      fixes: () => [certainFix(t('Write `]]&gt;`'), replace(span, ']]&gt;'))],
    }),
  },
);
