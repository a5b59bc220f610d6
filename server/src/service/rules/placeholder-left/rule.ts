import { notations } from '../../catalogue/notation.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { findPlaceholders } from '../../values/placeholder.js';
import { hasPlainValue, trimmedStretch } from '../../values/setting-value.js';
import type { NotationRule } from '../rule.js';

export const rule: NotationRule = {
  meta: {
    id: 'placeholder-left',
    category: 'values',
    severity: 'warning',
    summary: 'A value still holds a placeholder.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'none',
    notations,
  },
  setting(setting, { report }) {
    if (!hasPlainValue(setting)) return;
    for (const { text, start, end, kind } of findPlaceholders(setting.trimmed)) {
      if (kind === 'token' || (isFreeText(setting) && /^(?:\[|T[OB])/.test(text))) continue;
      const parameter = setting.parameter?.name;
      report({
        span: trimmedStretch(setting, start, end),
        message:
          kind === 'left'
            ? t('`{0}` looks like a placeholder. Write the real value.', excerpt(text))
            : t('`{0}` has to be filled in before the client reads the file.', excerpt(text)),
        ...(kind === 'template' && { severity: 'information' as const }),
        ...(parameter !== undefined && { parameter }),
      });
    }
  },
};

/** Where words in brackets, or the Spanish word for all, may be meant. */
function isFreeText({ parameter }: Setting): boolean {
  const type = parameter?.value.type;
  return type === undefined || type === 'text' || type === 'string' || type === 'unknown';
}
