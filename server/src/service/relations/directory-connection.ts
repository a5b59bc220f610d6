import type { Catalogue } from '../catalogue/catalogue.js';
import type { ConfigDocument } from '../documents/jabber-document.js';
import type { ConfigSetting } from '../documents/setting.js';
import { readInteger } from '../values/integer.js';
import { fileSays, settingsOf } from './file-says.js';
import { ldapPortKind } from './ldap-encryption.js';

/** A directory port of the file that is registered for LDAP. */
export interface LdapPort {
  readonly setting: ConfigSetting;
  readonly kind: 'plain' | 'encrypted';
}

/** What a file says about the connection to an LDAP directory. */
export interface DirectoryConnection {
  /** `unclear`: written several times with different values, or a placeholder. */
  readonly useSsl: 'on' | 'off' | 'unset' | 'unclear';
  readonly useSslSettings: readonly ConfigSetting[];
  readonly ports: readonly LdapPort[];
}

/** Undefined where contacts come from Unified CM, so that no LDAP directory is asked. */
export function readDirectoryConnection(
  document: ConfigDocument,
  catalogue: Catalogue,
): DirectoryConnection | undefined {
  const serverType = catalogue.parameter('DirectoryServerType');
  if (serverType && fileSays(document, serverType, 'UDS') === 'yes') return undefined;
  const useSsl = catalogue.parameter('UseSSL');
  const said = useSsl ? fileSays(document, useSsl, 'true') : 'unclear';
  const saidOff = useSsl ? fileSays(document, useSsl, 'false') : 'unclear';
  return {
    useSsl: said === 'yes' ? 'on' : saidOff === 'yes' ? 'off' : said === 'unset' ? 'unset' : 'unclear',
    useSslSettings: useSsl ? settingsOf(document, useSsl) : [],
    ports: ['ServerPort1', 'ServerPort2'].flatMap((name) => portsOf(document, name)),
  };
}

function portsOf(document: ConfigDocument, name: string): LdapPort[] {
  const settings = document.settingsNamed(name);
  return settings.flatMap((setting) => {
    const kind = ldapPortKind(readInteger(setting.trimmed));
    return kind === undefined ? [] : [{ setting, kind }];
  });
}
