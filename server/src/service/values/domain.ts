import { type AddressProblem, checkAddress } from './address.js';
import { isIpv4, isIpv6 } from './host.js';

/** What keeps a text from being one domain name; `meant` is the domain it most likely names. */
export interface DomainProblem {
  readonly kind: AddressProblem['kind'] | 'ip-address';
  readonly meant?: string;
}

/** Checks a domain name such as `example.com`. Undefined: nothing is wrong. */
export function checkDomain(text: string): DomainProblem | undefined {
  if (isIpv4(text) || isIpv6(text)) return { kind: 'ip-address' };
  const problem = checkAddress(text);
  if (problem?.kind === 'shape' && text.startsWith('.')) {
    const bare = text.slice(1);
    return checkAddress(bare) ? problem : { kind: 'shape', meant: bare };
  }
  return problem;
}
