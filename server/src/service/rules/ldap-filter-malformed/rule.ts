import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { isJudgeable } from '../../values/judgeable.js';
import { checkLdapFilter, type FilterProblem } from '../../values/ldap-filter.js';
import { trimmedStretch, typedParameter, valueEdits } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import { possibleFix } from '../fixes.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'ldap-filter-malformed',
    category: 'values',
    severity: 'error',
    summary: 'A value is not an LDAP filter.',
    sources: [
      { guide: 'RFC 4515, String Representation of Search Filters' },
      { guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Directory Integration' },
    ],
    fix: 'choice',
  },
  document: eachOfType(['ldap-filter'], (setting, { report }) => {
    const parameter = typedParameter(setting, 'ldap-filter');
    if (!parameter) return;
    const written = setting.trimmed;
    const problem = checkLdapFilter(written);
    if (!problem || !isJudgeable(written)) return;
    const mended = mend(written, problem);
    report({
      span: trimmedStretch(setting, problem.start, problem.end),
      message: messageFor(problem),
      // A bare `attribute=value` is what some servers are given around the missing parentheses.
      severity: problem.kind === 'outer-parentheses-missing' ? 'warning' : 'error',
      parameter: parameter.name,
      fixes: () => {
        if (mended === undefined || checkLdapFilter(mended)) return [];
        const edits = valueEdits(setting, mended);
        return edits.length > 0 ? [possibleFix(t('Write `{0}`', excerpt(mended)), ...edits)] : [];
      },
    });
  }),
};

/** The filter with the one character mended that is plainly missing or too many. */
function mend(written: string, { kind, start, end }: FilterProblem): string | undefined {
  switch (kind) {
    case 'outer-parentheses-missing':
      return written.startsWith('(') ? `(&${written})` : `(${written})`;
    case 'parenthesis-not-closed':
      return `${written})`;
    case 'parenthesis-stray':
      return written.slice(0, start) + written.slice(end);
    case 'escaped-twice':
      return written.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    default:
      return undefined;
  }
}

function messageFor({ kind }: FilterProblem): string {
  switch (kind) {
    case 'outer-parentheses-missing':
      return t('An LDAP filter stands in one pair of parentheses, such as `(objectClass=user)` or `(&(…)(…))`.');
    case 'parenthesis-not-closed':
      return t('This parenthesis is not closed.');
    case 'parenthesis-stray':
      return t('This parenthesis closes nothing.');
    case 'operator-missing':
      return t('A comparison is missing here, such as `(objectClass=user)`.');
    case 'attribute-invalid':
      return t('In front of the comparison stands no attribute name.');
    case 'group-empty':
      return t('There is no filter after `&`, `|` or `!`.');
    case 'not-takes-one':
      return t('`!` takes one filter only.');
    case 'escape-invalid':
      return t('After a backslash stand two hexadecimal digits, such as `\\28` for `(`.');
    case 'text-between':
      return t('This text stands between the parts of the filter.');
    case 'escaped-twice':
      return t('This is escaped twice: write `&amp;` once for `&`.');
  }
}
