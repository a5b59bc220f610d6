import { wholeLines } from '../../documents/whole-lines.js';
import { t } from '../../messages/localise.js';
import { possibleFix, remove } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  { id: 'close-tag-stray', summary: 'A close tag closes nothing.', fix: 'choice' },
  {
    'close-tag-stray': ({ found = '', span }, { document }) => ({
      message: t('`</{0}>` closes nothing; no `<{0}>` is open here.', found),
      fixes: () => [possibleFix(t('Remove `</{0}>`', found), remove(wholeLines(document.text, span)))],
    }),
  },
);
