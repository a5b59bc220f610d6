import { closestWord } from './closest.js';

/** What keeps a text from being a web address; `meant` is the whole text mended, where that is plain. */
export interface UrlProblem {
  readonly kind:
    | 'scheme-missing'
    | 'scheme-broken'
    | 'scheme-misspelt'
    | 'host-missing'
    | 'blank'
    | 'port-invalid'
    | 'backslash';
  readonly meant?: string;
}

const webSchemes = ['http', 'https'] as const;

/**
 * Checks an address that has to start with a scheme. Schemes other than http and https pass unless
 * they are a near miss of these: the guides keep no list. Undefined: nothing is wrong.
 */
export function checkUrl(text: string): UrlProblem | undefined {
  const broken = /^(https?)(?::\/(?!\/)|:(?![/\\])|\/\/|;\/\/|:\/\/\/+)(?=[^/\\\s])/i.exec(text);
  if (broken?.[1]) return { kind: 'scheme-broken', meant: `${broken[1]}://${text.slice(broken[0].length)}` };
  if (/^(https?:\\|[a-z][a-z0-9+.-]*:\\\\)/i.test(text))
    return { kind: 'backslash', meant: text.replaceAll('\\', '/') };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1];
  if (scheme === undefined) return isOpaque(text) ? undefined : { kind: 'scheme-missing' };
  const rest = text.slice(scheme.length + 3);
  const misspelt = misspeltScheme(scheme);
  if (misspelt) return { kind: 'scheme-misspelt', meant: `${misspelt}://${rest}` };
  const web = /^https?$/i.test(scheme);
  if (web && /^($|[/?#:])/.test(rest)) return { kind: 'host-missing' };
  if (/\s/.test(text)) return { kind: 'blank' };
  return web && !hasPort(rest) ? { kind: 'port-invalid' } : undefined;
}

/** False when something else than a port follows the colon behind the host; true also without a colon. */
function hasPort(afterScheme: string): boolean {
  const authority = /^[^/?#]*/.exec(afterScheme)?.[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const port = /^(?:\[[^\]]*\]|[^:[]*):(.+)$/.exec(host)?.[1];
  return port === undefined || (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535);
}

/** `mailto:x` and the like: a scheme without `//`; `server:8080` is none. */
function isOpaque(text: string): boolean {
  return /^[a-z][a-z0-9+-]*:(?!\d|\/|\\)\S/i.test(text);
}

function misspeltScheme(scheme: string): string | undefined {
  const lower = scheme.toLowerCase();
  if (lower === 'http' || lower === 'https' || !lower.startsWith('h')) return undefined;
  return closestWord(lower, webSchemes);
}

/** The span of a password written into an address (`https://user:password@host/`), counted in the text. */
export function passwordInUrl(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = /^[a-z][a-z0-9+.-]*:\/\/[^/@:\s]*:([^/@\s]+)@/i.exec(text);
  if (!match?.[1]) return undefined;
  const end = match[0].length - 1;
  return { start: end - match[1].length, end };
}
