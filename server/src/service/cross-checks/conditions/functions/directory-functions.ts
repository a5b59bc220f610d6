import type { ConditionContext } from '../condition-context.js';
import type { ConditionFunction } from './condition-function.js';

/** Where clients look for contacts, and how they get there. */
export function directoryFunctions(context: ConditionContext): ConditionFunction[] {
  const cfg = () => context.view('cfg');
  const port = (): bigint | null => cfg().num('ServerPort1');
  const isUds = (): boolean => cfg().equals('DirectoryServerType', ['UDS']);
  const type = (): unknown => context.fact('directory.type');
  return [
    {
      signature: 'uses_ldap(): bool',
      about: 'True when settings or description name an LDAP directory and UDS is not chosen.',
      run: () =>
        !isUds() &&
        (cfg().has('PrimaryServerName') ||
          cfg().equals('DirectoryServerType', ['LDAP']) ||
          (type() !== null && type() !== 'uds')),
    },
    {
      signature: 'uses_uds(): bool',
      about: 'True when contacts come from UDS.',
      run: () => isUds() || type() === 'uds',
    },
    { signature: 'ldap_port(): dyn', about: 'ServerPort1 as a number; null when not set.', run: port },
    {
      signature: 'ldap_plain(): bool',
      about: 'True when UseSSL is false, or is not set and ServerPort1 is 389 or 3268.',
      run: () => cfg().off('UseSSL') || (!cfg().has('UseSSL') && [389n, 3268n].includes(port() ?? 0n)),
    },
  ];
}
