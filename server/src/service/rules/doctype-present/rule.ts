import { wholeLines } from '../../documents/whole-lines.js';
import { t } from '../../messages/localise.js';
import { possibleFix, remove } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  {
    id: 'doctype-present',
    severity: 'warning',
    summary: 'A document type declaration has no place in a configuration file.',
    fix: 'choice',
  },
  {
    'doctype-present': ({ span }, { document }) => ({
      message: t('A configuration file has no `<!DOCTYPE>`; entities defined in it are not resolved.'),
      fixes: () => [possibleFix(t('Remove it'), remove(wholeLines(document.text, span)))],
    }),
  },
);
