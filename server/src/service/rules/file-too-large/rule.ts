import { t } from '../../messages/localise.js';
import type { ConfigRule } from '../rule.js';
import { thisTool } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'file-too-large',
    category: 'structure',
    severity: 'information',
    summary: 'The file is so large that only its syntax is checked, or nothing at all.',
    sources: [thisTool],
    fix: 'none',
    syntaxOnly: true,
  },
  document({ document, report }) {
    if (!document.tooLarge) return;
    const unread = document.xml.errors.some(({ kind }) => kind === 'text-too-long');
    report({
      span: { start: 0, end: 0 },
      message: unread
        ? t('This file is too large for a configuration; it is not checked at all.')
        : t('This file is too large for a configuration; only its syntax is checked.'),
      ...(unread && { severity: 'warning' }),
    });
  },
};
