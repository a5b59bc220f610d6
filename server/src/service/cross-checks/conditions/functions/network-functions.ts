import { isIpv4, isIpv6 } from '../../../values/host.js';
import { isRecord } from '../../is-record.js';
import type { ConditionContext } from '../condition-context.js';
import { covers, parsePorts } from '../port-list.js';
import type { ConditionFunction } from './condition-function.js';

/** Host names, DNS records, ports and certificates. */
export function networkFunctions(context: ConditionContext): ConditionFunction[] {
  return [
    {
      signature: 'host(dyn): dyn',
      about: 'The host of an address, in small letters; null when there is none.',
      run: hostOf,
    },
    { signature: 'is_ip(dyn): bool', about: 'True for an IPv4 or IPv6 address.', run: isIp },
    { signature: 'is_fqdn(dyn): bool', about: 'True for a name with a dot inside that is no IP address.', run: isFqdn },
    {
      signature: 'srv(string): list',
      about: 'The declared SRV records of a service such as `_cisco-uds._tcp`.',
      run: (service: string) => records(context, service),
    },
    {
      signature: 'srv(string, string): list',
      about: 'The declared SRV records of a service in one zone, internal or external.',
      run: (service: string, zone: string) => records(context, service).filter((record) => record.zone === zone),
    },
    {
      signature: 'port_open(string, string): dyn',
      about:
        'Whether the declared firewall opens all these ports for all these transports; null when it is not declared.',
      run: (ports: string, transports: string) => portOpen(context, ports, transports),
    },
    {
      signature: 'certificate_covers(dyn, dyn): bool',
      about: 'True when a name of a certificate, which may begin with `*.`, is that of the server.',
      run: (name: unknown, server: unknown) => certificateCovers(String(name), String(server)),
    },
  ];
}

function hostOf(address: unknown): string | null {
  if (typeof address !== 'string') return null;
  return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

function isIp(text: unknown): boolean {
  return typeof text === 'string' && (isIpv4(text) || isIpv6(text));
}

function isFqdn(text: unknown): boolean {
  return typeof text === 'string' && !isIp(text) && /[^.]\.[^.]/.test(text);
}

function records(context: ConditionContext, service: string): Record<string, unknown>[] {
  const start = `${service.toLowerCase()}.`;
  return context
    .items('dns.srv_records')
    .filter(isRecord)
    .filter(({ name }) =>
      String(name ?? '')
        .toLowerCase()
        .startsWith(start),
    );
}

function portOpen(context: ConditionContext, ports: string, transports: string): boolean | null {
  if (context.fact('network.firewall') === null) return null;
  const wanted = parsePorts(ports);
  return (transports || 'TCP')
    .split(/[,/]/)
    .every((transport) => covers(context.items(`network.firewall.open_${transport.trim().toLowerCase()}`), wanted));
}

function certificateCovers(name: string, server: string): boolean {
  const [own, asked] = [name.toLowerCase(), server.toLowerCase()];
  if (own === asked) return true;
  const dot = asked.indexOf('.');
  return own.startsWith('*.') && dot >= 0 && asked.slice(dot + 1) === own.slice(2);
}
