import { notations } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import { isUnread, megabytes, syntaxOnlyLength, unreadLength } from '../../syntax/xml/limits.js';
import type { NotationRule } from '../rule.js';
import { thisTool } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'file-too-large',
    category: 'structure',
    severity: 'information',
    summary: 'The file is so large that only its syntax is checked, or nothing at all.',
    sources: [thisTool],
    fix: 'none',
    syntaxOnly: true,
    notations,
  },
  document({ document, report }) {
    if (!document.tooLarge) return;
    const unread = isUnread(document.text);
    report({
      span: { start: 0, end: 0 },
      message: unread
        ? t('This file is larger than {0} MB: it is not checked at all.', megabytes(unreadLength))
        : t('This file is larger than {0} MB: only its syntax is checked.', megabytes(syntaxOnlyLength)),
      ...(unread && { severity: 'warning' }),
    });
  },
};
