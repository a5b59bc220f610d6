import { notations } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import { checkDomain, type DomainProblem } from '../../values/domain.js';
import { eachWrongValue } from '../each-wrong-value.js';
import type { NotationRule } from '../rule.js';
import { writeFix } from '../write-fix.js';

export const rule: NotationRule = {
  meta: {
    id: 'value-not-domain',
    category: 'values',
    severity: 'warning',
    summary: 'A value does not name one domain.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'choice',
    notations,
  },
  document: eachWrongValue('domain', checkDomain, (problem, { name }, setting) => ({
    message: messageFor(problem, name),
    fixes: () => writeFix(setting, problem.meant),
  })),
};

function messageFor({ kind }: DomainProblem, name: string): string {
  switch (kind) {
    case 'ip-address':
    case 'octet':
      return t('`{0}` takes a domain such as example.com, not an IP address.', name);
    case 'url':
      return t('`{0}` takes a domain such as example.com, not a web address.', name);
    case 'user':
      return t('`{0}` takes a domain such as example.com, without `@`.', name);
    case 'several':
      return t('`{0}` takes one domain only.', name);
    default:
      return t('`{0}` takes a domain such as example.com.', name);
  }
}
