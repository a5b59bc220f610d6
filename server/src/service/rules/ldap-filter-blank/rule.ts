import { t } from '../../messages/localise.js';
import { blanksInFilter } from '../../values/ldap-filter.js';
import { isPlainSource, trimmedStretch, typedParameter } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import { certainFix, remove } from '../fixes.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'ldap-filter-blank',
    category: 'values',
    severity: 'information',
    summary: 'Blanks stand between the parts of an LDAP filter.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Directory Integration' }],
    fix: 'certain',
  },
  document: eachOfType(['ldap-filter'], (setting, { document, report }) => {
    const parameter = typedParameter(setting, 'ldap-filter');
    if (!parameter) return;
    const spans = blanksInFilter(setting.trimmed).map(({ start, end }) => trimmedStretch(setting, start, end));
    const first = spans[0];
    if (!first) return;
    report({
      span: first,
      message: t('The guides ask for an LDAP filter without blanks between its parts.'),
      parameter: parameter.name,
      fixes: () =>
        spans.every((span) => isPlainSource(document.text, span))
          ? [certainFix(t('Remove the blanks between the parts'), ...spans.map(remove))]
          : [],
    });
  }),
};
