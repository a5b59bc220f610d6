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
    report({
      span: trimmedStretch(setting, problem.start, problem.end),
      message: messageFor(problem),
      // Some servers are given a bare `attribute=value`: as the whole filter, and behind `!`.
      severity: ['outer-parentheses-missing', 'not-bare'].includes(problem.kind) ? 'warning' : 'error',
      parameter: parameter.name,
      fixes: () => {
        const mended = mend(written, problem).find((candidate) => !checkLdapFilter(candidate));
        if (mended === undefined) return [];
        const edits = valueEdits(setting, mended);
        return edits.length > 0 ? [possibleFix(t('Write `{0}`', excerpt(mended)), ...edits)] : [];
      },
    });
  }),
};

/** The filter with what is plainly missing or too many mended, in the ways that come to mind. */
function mend(written: string, { kind, start, end }: FilterProblem): string[] {
  const before = written.slice(0, start);
  const place = written.slice(start, end);
  const behind = written.slice(end);
  switch (kind) {
    case 'outer-parentheses-missing':
      return [written.startsWith('(') ? `(&${written})` : `(${written})`];
    case 'parenthesis-not-closed':
      return [`${written})`, `${before}${place}${behind.replace('(', ')(')}`];
    case 'parenthesis-stray':
      return [before + behind];
    case 'parenthesis-in-value':
      return [`${before}\\28${behind.replace(')', '\\29')}`];
    case 'group-operator-missing':
      return [`${before}${place}&${behind}`];
    case 'not-bare':
      return [`${before}(${place})${behind}`];
    case 'escaped-twice':
      return [written.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')];
    default:
      return [];
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
    case 'parenthesis-in-value':
      return t('A parenthesis in a value is written `\\28` when it opens, `\\29` when it closes.');
    case 'group-operator-missing':
      return t('Behind this parenthesis `&`, `|` or `!` is missing.');
    case 'not-bare':
      return t('What `!` negates stands in parentheses of its own, such as `(!(objectClass=computer))`.');
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
