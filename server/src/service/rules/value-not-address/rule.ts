import { notations } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import { type AddressProblem, checkAddress } from '../../values/address.js';
import { softened } from '../../values/softened.js';
import { eachWrongValue } from '../each-wrong-value.js';
import type { NotationRule } from '../rule.js';
import { writeFix } from '../write-fix.js';

export const rule: NotationRule = {
  meta: {
    id: 'value-not-address',
    category: 'values',
    severity: 'warning',
    summary: 'A value does not name one server.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'choice',
    notations,
  },
  document: eachWrongValue('address', checkAddress, (problem, parameter, setting) => ({
    message: messageFor(problem, parameter.name),
    severity: problem.kind === 'octet' || problem.kind === 'shape' ? softened(parameter, 'warning') : 'warning',
    fixes: () => writeFix(setting, problem.meant),
  })),
};

function messageFor({ kind }: AddressProblem, name: string): string {
  switch (kind) {
    case 'url':
      return t('`{0}` takes a host name or an IP address, not a web address.', name);
    case 'port':
      return t('`{0}` takes a host name or an IP address without a port.', name);
    case 'path':
      return t('`{0}` takes a host name or an IP address, not a path.', name);
    case 'several':
      return t('`{0}` takes one server only.', name);
    case 'user':
      return t('`{0}` takes a host name or an IP address; `@` belongs to neither.', name);
    case 'octet':
      return t('This is not an IP address: it takes four numbers from 0 to 255.');
    case 'blank':
    case 'shape':
      return t('This is neither a host name nor an IP address.');
  }
}
