import type { NeededPort } from './needed-port.js';
import { cellOf, type Questions, type Row } from './questions.js';

const port = 'directory.servers[].port';

/**
 * The one port of LDAP that is used: as the configuration has it, else as the servers of the description have it. Any
 * of them may be where neither says so.
 */
export function directoryPorts(ask: Questions, row: Row): NeededPort | undefined {
  if (ask.holdsSomewhere(cellOf(row, 'open_when'))) return { row, dependsOn: [] };
  const usesLdap = ask.dependsOn('uses_ldap()');
  if (!usesLdap || ask.holds('one_of("directory.type", ["none"])')) return undefined;
  if (ask.holdsSomewhere('uses_ldap() && ldap_port() != null')) return undefined;
  const declared = 'items("directory.servers").exists(s, get(s, "port") != null)';
  if (!ask.holds(declared)) return { row, dependsOn: [...usesLdap, port] };
  const isUsed = ask.holds(`items("directory.servers").exists(s, get(s, "port") == ${cellOf(row, 'port')})`);
  return isUsed ? { row, dependsOn: usesLdap } : undefined;
}
