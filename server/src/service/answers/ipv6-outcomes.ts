import { t } from '../messages/localise.js';
import type { Cell } from './answer.js';
import { cellOf, type Questions, type Row } from './questions.js';
import { stackName } from './stack-name.js';

/** A server that clients connect to. */
interface Target {
  readonly name: string;
  /** The IP versions of its network; undefined: not stated. */
  readonly network: string | undefined;
  /** True where it offers HTTPS over IPv4 alone. */
  readonly hasIpv4HttpsOnly?: boolean;
}

/** One row for each server, network and mode; what is not stated is shown for every value it may have. */
export function ipv6Outcomes(ask: Questions, modes: readonly string[]): Cell[][] {
  const client = ask.fact('network.client_ip_stack');
  return targetsOf(ask).flatMap((target) =>
    ask
      .rows('ipv6-connection')
      .filter(
        (row) =>
          fits(row, 'client', client) && fits(row, 'server', target.network) && modes.includes(cellOf(row, 'ip_mode')),
      )
      .map((row) => [
        target.name,
        supposed(stackName(ask, cellOf(row, 'client')), client !== undefined),
        supposed(stackName(ask, cellOf(row, 'server')), target.network !== undefined),
        stackName(ask, cellOf(row, 'ip_mode')),
        outcome(ask, row, target),
      ]),
  );
}

/** The servers that are declared, and what the guide says is reached over IPv4 alone. */
function targetsOf(ask: Questions): Target[] {
  const own = (['cucm', 'im_presence', 'unity_connection'] as const).filter((id) => ask.holds(`deployed("${id}")`));
  const ipv4Only = (applies: string, name: string): Target[] => (ask.holds(applies) ? [{ name, network: 'ipv4' }] : []);
  return [
    ...own.map((id) => ({
      name: ask.nameOf(id),
      network: ask.fact(`servers.${id}.ip_stack`),
      hasIpv4HttpsOnly: id !== 'unity_connection',
    })),
    ...ipv4Only('mra()', t('Expressway (MRA)')),
    ...ipv4Only('messenger()', ask.nameOf('webex_messenger')),
    ...ipv4Only('one_of("deployment_type", ["team-messaging"])', t('Webex')),
  ];
}

function fits(row: Row, column: string, value: string | undefined): boolean {
  return value === undefined || cellOf(row, column) === value;
}

function outcome(ask: Questions, row: Row, { hasIpv4HttpsOnly = false }: Target): Cell {
  const found = cellOf(row, 'outcome');
  const text = String(ask.part(`ipv6-connection.vocabulary.outcome.${found}`));
  if (found === 'ipv4') return { text, verdict: 'good' };
  if (found === 'ipv6') return hasIpv4HttpsOnly ? withHttps(ask, row, text) : { text, verdict: 'good' };
  const mayBeTranslated =
    cellOf(row, 'server') === 'ipv4' && cellOf(row, 'client') !== 'ipv4' && cellOf(row, 'ip_mode') !== 'ipv4';
  if (!mayBeTranslated) return { text, verdict: 'bad' };
  if (ask.holds('yes("network.nat64_dns64")')) return { text: t('connects through NAT64/DNS64'), verdict: 'doubt' };
  return ask.holds('no("network.nat64_dns64")')
    ? { text: t('connection fails: there is no NAT64/DNS64'), verdict: 'bad' }
    : { text: t('only through NAT64/DNS64'), verdict: 'doubt' };
}

/** Servers that have HTTPS over IPv4 alone are reached by it where client, server and mode allow IPv4. */
function withHttps(ask: Questions, row: Row, text: string): Cell {
  const [client, server, mode] = ['client', 'server', 'ip_mode'].map((column) => cellOf(row, column));
  if (![client, server, mode].includes('ipv6')) return { text, verdict: 'good' };
  return server !== 'ipv6' && ask.holds('yes("network.nat64_dns64")')
    ? { text: t('{0}, HTTPS only through NAT64/DNS64', text), verdict: 'doubt' }
    : { text: t('{0}, but there is no HTTPS over IPv6', text), verdict: mode === 'ipv6' ? 'bad' : 'doubt' };
}

function supposed(text: string, isStated: boolean): Cell {
  return isStated ? text : { text: t('if {0}', text), verdict: 'unknown' };
}
