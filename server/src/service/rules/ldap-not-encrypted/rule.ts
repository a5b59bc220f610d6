import { t } from '../../messages/localise.js';
import { severityOfAbsence } from '../../relations/absence.js';
import { type DirectoryConnection, readDirectoryConnection } from '../../relations/directory-connection.js';
import type { ConfigContext, ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'ldap-not-encrypted',
    category: 'security',
    severity: 'warning',
    summary: 'The connection to the directory server is not encrypted.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Directory Integration' }],
    fix: 'none',
  },
  document(context) {
    const connection = readDirectoryConnection(context.document, context.catalogue);
    if (connection?.useSsl === 'off') reportSwitchedOff(connection, context);
    if (connection?.useSsl === 'unset') reportPlainPorts(connection, context);
  },
};

function reportSwitchedOff({ useSslSettings, ports }: DirectoryConnection, { report }: ConfigContext): void {
  const [setting] = useSslSettings;
  // A port for LDAPS beside it is a contradiction and told as such.
  if (!setting || ports.some(({ kind }) => kind === 'encrypted')) return;
  report({
    span: setting.trimmedSpan,
    message: t('With `UseSSL` false, searches and the passwords sent with them can be read on the network.'),
    parameter: 'UseSSL',
  });
}

function reportPlainPorts({ ports }: DirectoryConnection, { document, report }: ConfigContext): void {
  const severity = severityOfAbsence(document, 'warning');
  if (severity === undefined) return;
  for (const { setting, kind } of ports) {
    if (kind !== 'plain') continue;
    report({
      span: setting.trimmedSpan,
      message: t(
        'Port {0} without `UseSSL` means LDAP without encryption: searches and the passwords sent with them can be read on the network.',
        setting.trimmed,
      ),
      severity,
      ...(setting.parameter && { parameter: setting.parameter.name }),
    });
  }
}
