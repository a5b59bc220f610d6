import { isHostName, isIpv4, isIpv6, looksLikeIpv4 } from './host.js';

/** What keeps a text from naming one server; `meant` is the server it most likely names. */
export interface AddressProblem {
  readonly kind: 'url' | 'port' | 'path' | 'several' | 'blank' | 'octet' | 'user' | 'shape';
  readonly meant?: string;
}

/** Checks a host name, FQDN, IPv4 or IPv6 address. Undefined: nothing is wrong. */
export function checkAddress(text: string): AddressProblem | undefined {
  if (isIpv4(text) || isIpv6(text)) return undefined;
  const url = /^[a-z][a-z0-9+.-]*:\/\/(\[[^\]]*\]|[^/:?#]*)/i.exec(text);
  if (url) return withMeant('url', url[1] ?? '');
  if (/[;,]/.test(text)) return { kind: 'several' };
  if (/\s/.test(text)) return { kind: 'blank' };
  if (text.includes('@')) return withMeant('user', text.slice(text.lastIndexOf('@') + 1));
  if (/[/\\]/.test(text)) return withMeant('path', text.replace(/[/\\].*$/, ''));
  const port = /^([^:]+|\[[^\]]*\]):\d*$/.exec(text);
  if (port) return withMeant('port', port[1] ?? '');
  if (looksLikeIpv4(text)) return { kind: 'octet' };
  return isHostName(text) ? undefined : { kind: 'shape' };
}

function withMeant(kind: AddressProblem['kind'], host: string): AddressProblem {
  const usable = isIpv4(host) || isIpv6(host) || (isHostName(host) && !looksLikeIpv4(host));
  return usable ? { kind, meant: host } : { kind };
}
