import { notations } from '../../catalogue/notation.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { findPlaceholders, findTypedPlaceholders, type Placeholder } from '../../values/placeholder.js';
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
    for (const { text, start, end, kind } of placeholdersIn(setting)) {
      if (kind === 'token') continue;
      const parameter = setting.parameter?.name;
      report({
        span: trimmedStretch(setting, start, end),
        message:
          kind === 'left'
            ? t('`{0}` looks like a placeholder. Write the real value.', excerpt(text))
            : t('`{0}` has to be filled in before the client reads the file.', excerpt(text)),
        ...((kind === 'template' || isShown(setting)) && { severity: 'information' as const }),
        ...(parameter !== undefined && { parameter }),
      });
    }
  },
};

function placeholdersIn(setting: Setting): readonly Placeholder[] {
  const { trimmed, set } = setting;
  if (isFreeText(setting)) return findPlaceholders(trimmed).filter(({ text }) => !/^(?:\[|T[OB])/.test(text));
  // The installer itself puts a folder for `[TempFolder]`.
  const mayBeProperty = set.notation === 'installer' && /^\[\w+\]$/.test(trimmed);
  return mayBeProperty ? findPlaceholders(trimmed) : findTypedPlaceholders(trimmed);
}

/** A link in running text may be there to show how links are written. */
function isShown({ set }: Setting): boolean {
  return set.notation === 'url' && set.place === 'text';
}

/** Where words in brackets, or the Spanish word for all, may be meant. */
function isFreeText({ parameter }: Setting): boolean {
  const type = parameter?.value.type;
  return type === undefined || type === 'text' || type === 'string' || type === 'unknown';
}
