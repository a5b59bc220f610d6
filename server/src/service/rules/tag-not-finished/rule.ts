import { t } from '../../messages/localise.js';
import { insertAt, possibleFix } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  { id: 'tag-not-finished', summary: 'A tag lacks its `>`.', fix: 'choice' },
  {
    'tag-not-finished': ({ span, found = '', element }) => {
      const end = found.startsWith('?') ? '?>' : '>';
      return {
        message: t('`<{0}` lacks its `{1}`.', found, end),
        // Where the declaration ends nobody can tell when its `?>` is missing.
        fixes: () =>
          end === '>' ? [possibleFix(t('Insert `>`'), insertAt(element?.openTag.end ?? span.end, end))] : [],
      };
    },
  },
);
