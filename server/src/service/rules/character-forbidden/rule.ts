import { t } from '../../messages/localise.js';
import { possibleFix, remove } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  {
    id: 'character-forbidden',
    summary: 'A control character stands in the file, which XML does not allow.',
    fix: 'choice',
  },
  {
    'character-forbidden': ({ span, found = '' }) => ({
      message: t('XML does not allow the character {0}, not even as a reference; take it out.', found),
      fixes: () => [possibleFix(t('Remove it'), remove(span))],
    }),
  },
);
