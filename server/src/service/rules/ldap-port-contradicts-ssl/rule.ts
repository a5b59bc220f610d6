import { t } from '../../messages/localise.js';
import { readDirectoryConnection } from '../../relations/directory-connection.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'ldap-port-contradicts-ssl',
    category: 'security',
    severity: 'error',
    summary: 'The port of the directory server does not go with UseSSL.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Directory Integration' }],
    fix: 'none',
  },
  document({ document, catalogue, report }) {
    const connection = readDirectoryConnection(document, catalogue);
    if (!connection) return;
    for (const { setting, kind } of connection.ports) {
      const port = setting.trimmed;
      const clash =
        (kind === 'plain' && connection.useSsl === 'on') || (kind === 'encrypted' && connection.useSsl === 'off');
      if (!clash) continue;
      report({
        span: setting.trimmedSpan,
        message:
          kind === 'plain'
            ? t('`UseSSL` is true, but {0} is a port for LDAP without encryption. LDAPS uses 636 or 3269.', port)
            : t('`UseSSL` is false, but {0} is a port for LDAPS. LDAP without encryption uses 389 or 3268.', port),
        ...(setting.parameter && { parameter: setting.parameter.name }),
        related: connection.useSslSettings.slice(0, 1).map((each) => ({
          span: each.trimmedSpan,
          message: t('`UseSSL` is set here.'),
        })),
      });
    }
  },
};
