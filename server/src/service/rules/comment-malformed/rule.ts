import { t } from '../../messages/localise.js';
import { certainFix, replace } from '../fixes.js';
import { syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  { id: 'comment-malformed', summary: 'A comment is not closed, or holds `--`.', fix: 'certain' },
  {
    'comment-not-closed': () => ({ message: t('This comment is never closed; `-->` is missing.') }),
    'comment-double-hyphen': ({ span }) => ({
      message: t('`--` may not stand inside a comment.'),
      fixes: () => [certainFix(t('Write `- -`'), replace(span, '- '.repeat(span.end - span.start).trimEnd()))],
    }),
  },
);
