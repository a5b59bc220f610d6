import { t } from '../../messages/localise.js';
import { certainFix, renameElement } from '../fixes.js';
import type { ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'group-case',
    category: 'style',
    severity: 'hint',
    summary: 'A group is written in other capitals than in the guides.',
    sources: [clientConfiguration],
    fix: 'certain',
  },
  group({ name, nameSpan, known, element }, { report }) {
    if (known === undefined || known === name) return;
    report({
      span: nameSpan,
      message: t('The guides write `{0}`.', known),
      fixes: () => [certainFix(t('Write `{0}`', known), ...renameElement(element, known))],
    });
  },
};
