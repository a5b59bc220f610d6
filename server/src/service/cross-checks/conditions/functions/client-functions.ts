import type { ConditionContext } from '../condition-context.js';
import type { ConditionFunction } from './condition-function.js';

/** Which clients there are, and where they are at work. */
export function clientFunctions(context: ConditionContext): ConditionFunction[] {
  const client = (name: string): boolean => context.fact(`clients.${name}`) !== null;
  const isModel = (...models: string[]): boolean => models.includes(String(context.fact('deployment_type')));
  const messenger = (): boolean => isModel('cloud-webex-messenger', 'hybrid-webex-messenger');
  const inputs = ['cfg', 'url', 'emm'] as const;
  return [
    {
      signature: 'client(string): bool',
      about: 'True when the client is among the declared ones: windows, mac, vdi, android, iphone_ipad.',
      run: client,
    },
    {
      signature: 'mobile(): bool',
      about: 'True when there are Android, iPhone or iPad clients.',
      run: () => client('android') || client('iphone_ipad'),
    },
    {
      signature: 'desktop(): bool',
      about: 'True when there are clients on Windows, Mac or virtual desktops.',
      run: () => client('windows') || client('mac') || client('vdi'),
    },
    {
      signature: 'mra(): bool',
      about: 'True when Mobile and Remote Access is declared.',
      run: () => context.fact('remote_access.mra') === true,
    },
    {
      signature: 'on_premises(): bool',
      about: 'True when everything runs on own servers.',
      run: () => isModel('on-premises'),
    },
    { signature: 'messenger(): bool', about: 'True with Webex Messenger, cloud or hybrid.', run: messenger },
    {
      signature: 'cloud(): bool',
      about: 'True with Webex Messenger or team messaging.',
      run: () => messenger() || isModel('team-messaging'),
    },
    {
      signature: 'telephony_expected(): bool',
      about: 'True in a product mode with calls, unless an input sets Telephony_Enabled to false.',
      run: () =>
        ['full-uc', 'phone-only', 'phone-mode-with-contacts'].includes(String(context.fact('product_mode'))) &&
        !inputs.some((input) => context.view(input).off('Telephony_Enabled')),
    },
  ];
}
