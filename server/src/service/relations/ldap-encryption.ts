/** Registered ports of LDAP and of the global catalogue of Active Directory: without and with TLS. */
const plainPorts: ReadonlySet<number> = new Set([389, 3268]);
const encryptedPorts: ReadonlySet<number> = new Set([636, 3269]);

/** What a port is registered for; undefined for any other port, which says nothing. */
export function ldapPortKind(port: number | undefined): 'plain' | 'encrypted' | undefined {
  if (port === undefined) return undefined;
  if (plainPorts.has(port)) return 'plain';
  return encryptedPorts.has(port) ? 'encrypted' : undefined;
}
