import type { SettingSet } from '../../documents/setting-set.js';
import { t } from '../../messages/localise.js';
import { isUninstall } from '../../relations/uninstall.js';
import { splitList } from '../../values/list.js';
import type { NotationRule } from '../rule.js';
import { installClients, serviceDiscovery } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'all-services-excluded',
    category: 'relations',
    severity: 'warning',
    summary: 'Every service is excluded from service discovery.',
    sources: [installClients, serviceDiscovery],
    fix: 'none',
    notations: ['bootstrap', 'installer', 'url', 'emm'],
  },

  setting(setting, { report }) {
    const { parameter, set } = setting;
    const known = parameter?.value.itemValues;
    if (!parameter || !known || !/^(?:EXCLUDED_SERVICES|ServiceDiscoveryExcludedServices)$/.test(parameter.name))
      return;
    const items = new Set(splitList(setting.trimmed, ',').map(({ text }) => text.toUpperCase()));
    if (!known.every((service) => items.has(service)) || isUninstall(set) || namesServer(set)) return;
    report({
      span: setting.trimmedSpan,
      message: t('With every service excluded there is no service discovery: the user is asked for the servers.'),
      ...(set.notation === 'bootstrap' && { severity: 'information' as const }),
      parameter: parameter.name,
    });
  },
};

/** With the addresses of servers nothing is left to discover. */
function namesServer(set: SettingSet): boolean {
  const names = [
    'CUP_ADDRESS',
    'TFTP',
    'CTI',
    'CCMCIP',
    'PresenceServerAddress',
    'TftpServer1',
    'CcmcipServer1',
    'CtiServer1',
  ];
  return names.some((name) => set.settingsNamed(name).length > 0);
}
