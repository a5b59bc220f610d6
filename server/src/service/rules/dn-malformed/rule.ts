import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { checkDn, type DnProblem, withCommas } from '../../values/dn.js';
import { isJudgeable } from '../../values/judgeable.js';
import { trimmedStretch, typedParameter } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import type { ConfigRule } from '../rule.js';
import { writeFix } from '../write-fix.js';

export const rule: ConfigRule = {
  meta: {
    id: 'dn-malformed',
    category: 'values',
    severity: 'warning',
    summary: 'A value is not a distinguished name.',
    sources: [
      { guide: 'RFC 4514, String Representation of Distinguished Names' },
      { guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Directory Integration' },
    ],
    fix: 'choice',
  },
  document: eachOfType(['ldap-dn'], (setting, { report }) => {
    const parameter = typedParameter(setting, 'ldap-dn');
    if (!parameter) return;
    const written = setting.trimmed;
    const problem = checkDn(written);
    if (!problem || !isJudgeable(written)) return;
    report({
      span: trimmedStretch(setting, problem.start, problem.end),
      message: messageFor(problem, excerpt(written.slice(problem.start, problem.end).trim()), parameter.name),
      parameter: parameter.name,
      fixes: () => (problem.kind === 'comma-missing' ? writeFix(setting, withCommas(written)) : []),
    });
  }),
};

function messageFor({ kind }: DnProblem, part: string, parameter: string): string {
  switch (kind) {
    case 'part-empty':
      return t(
        'There is nothing on one side of this comma. A distinguished name looks like `ou=staff,dc=example,dc=com`.',
      );
    case 'equals-missing':
      return t('`{0}` has no `=`. A distinguished name looks like `ou=staff,dc=example,dc=com`.', part);
    case 'type-invalid':
      return t('`{0}` is no attribute name. A distinguished name looks like `ou=staff,dc=example,dc=com`.', part);
    case 'value-missing':
      return t('After `{0}` there is no value.', part);
    case 'comma-missing':
      return t('A comma is missing before `{0}`. A distinguished name looks like `ou=staff,dc=example,dc=com`.', part);
    case 'second-name':
      return t(
        'At `{0}` a second distinguished name begins, and `{1}` takes one; each needs a parameter of its own.',
        part,
        parameter,
      );
    case 'quote-open':
      return t('The quotation mark is not closed.');
  }
}
