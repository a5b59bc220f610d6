import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readChecks } from '../../scripts/generate/cross-checks/read-checks.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions, type LintOptions } from '../../server/src/service/lint-options.js';
import { facts } from '../facts.js';
import { hitsIn } from './engine.js';

const service = createLanguageService({ facts });
let version = 0;

function ruleIds(file: string, text: string, rules: LintOptions['rules'] = {}): string[] {
  const textDocument = TextDocument.create(`file:///${file}`, '', version++, text);
  return service.check(service.document(textDocument), { ...defaultLintOptions, rules }).map(({ ruleId }) => ruleId);
}

const directory = (content: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n<Directory>\n${content}\n</Directory>\n</config>\n`;
const plain = directory('<UseSSL>false</UseSSL>');
const chat =
  '<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n<Client>\n' +
  '<Persistent_Chat_Enabled>true</Persistent_Chat_Enabled>\n<Disable_IM_History>true</Disable_IM_History>\n' +
  '</Client>\n</config>\n';
const emm = '{"ServicesDomain": "example.com", "VoiceServicesDomain": "voice.example.com"}';
const install = 'msiexec /i CiscoJabberSetup.msi SERVICES_DOMAIN=example.com\n';

describe('what a rule in code and a cross-check both say', () => {
  it('is said by the one that says it better', () => {
    assert.deepEqual(ruleIds('jabber-config.xml', plain), ['ldap-plaintext']);
    assert.deepEqual(ruleIds('install.cmd', install), ['clear-missing']);
    assert.deepEqual(ruleIds('install.cmd', `${install.trimEnd()} CLEAR=0\n`), ['value-not-allowed']);
    assert.deepEqual(ruleIds('managed-app-config.json', emm), ['url-provisioning-left-on']);
  });

  it('is said once of a setting that two switches make idle', () => {
    const off = '<Telephony_Enabled>false</Telephony_Enabled>\n<EnableVideo>false</EnableVideo>\n';
    const start = '<Options>\n<StartCallWithVideo>true</StartCallWithVideo>\n</Options>\n';
    const text = `<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n${start}<Policies>\n${off}</Policies>\n</config>\n`;
    assert.deepEqual(ruleIds('jabber-config.xml', text), ['telephony-off-with-phone-parameters']);
  });

  it('is said once where the two mark different settings', () => {
    assert.deepEqual(ruleIds('jabber-config.xml', chat), ['persistent-chat-without-history']);
    const excluded = 'msiexec /i CiscoJabberSetup.msi CLEAR=1 AUTHENTICATOR=WEBEX EXCLUDED_SERVICES=WEBEX\n';
    assert.deepEqual(ruleIds('install.cmd', excluded), ['authenticator-webex-but-excluded']);
  });

  it('is not said where the rule in code is silenced', () => {
    assert.deepEqual(ruleIds('jabber-config.xml', plain, { 'ldap-not-encrypted': 'off' }), []);
    assert.deepEqual(ruleIds('install.cmd', install, { 'clear-missing': 'off' }), []);
    assert.deepEqual(ruleIds('install.cmd', `REM jabber-lint-disable-next-line clear-missing\n${install}`), []);
  });

  it('is not said where the cross-check is silenced', () => {
    const comment = '<!-- jabber-lint-disable ldap-plaintext -->';
    assert.deepEqual(ruleIds('jabber-config.xml', plain, { 'ldap-plaintext': 'off' }), []);
    assert.deepEqual(ruleIds('jabber-config.xml', directory(`${comment}\n<UseSSL>false</UseSSL>`)), []);
  });

  it('is said of one place though it is silenced at another', () => {
    const two = `REM jabber-lint-disable-next-line clear-missing\n${install}${install}`;
    assert.deepEqual(ruleIds('install.cmd', two), ['clear-missing']);
  });

  it('a value with characters that have crept in has that finding only', () => {
    const text = 'ServiceDiscoveryExcludedServices: “WEBEX”\n';
    assert.deepEqual(ruleIds('jabber-bootstrap.properties', text), ['quotes-smart']);
  });
});

describe('a list in the place of a text', () => {
  it('is told to be none; what stands in it is judged by no other rule', () => {
    const list = `${emm.slice(0, -1)}, "AllowUrlProvisioning": "false", "ServiceDiscoveryExcludedServices": ["WEBEX", "CUPP"]}`;
    assert.deepEqual(ruleIds('managed-app-config.json', list), ['emm-value-not-string']);
  });
});

describe('one omission or contradiction is told once, and none not at all,', () => {
  const enabled = '<PhotoUriSubstitutionEnabled>true</PhotoUriSubstitutionEnabled>';
  const token = '<PhotoUriSubstitutionToken>mail</PhotoUriSubstitutionToken>';
  const uri = '<PhotoUriWithToken>https://photos.example.com/mail.jpg</PhotoUriWithToken>';
  const from = '<LDAP_UseCredentialsFrom>CUCM</LDAP_UseCredentialsFrom>';
  const account =
    '<ConnectionUsername>reader</ConnectionUsername>\n<ConnectionPassword>public</ConnectionPassword>\n' +
    '<UseWindowsCredentials>1</UseWindowsCredentials>';
  const uds = '<DirectoryServerType>UDS</DirectoryServerType>';
  const server = '<PrimaryServerName>dc1.example.com</PrimaryServerName>';
  const rows: readonly [what: string, settings: string, expected: readonly string[]][] = [
    ['two parts of a photo URI are missing', enabled, ['photo-substitution-incomplete']],
    ['one part of a photo URI is missing', enabled + uri, ['photo-substitution-incomplete']],
    ['the switch of a photo URI is missing', token + uri, ['photo-token-without-switch']],
    ['the switch of a photo URI is missing, as is its token', uri, ['photo-token-without-switch']],
    ['the switch of a photo URI is misspelt', enabled.replace('true', 'ture') + token + uri, ['value-not-boolean']],
    ['a photo URI is whole', enabled + token + uri, []],
    ['there are two sources of credentials', from + account, ['ldap-credentials-from-conflict', 'parameter-retired']],
    ['there is one source of credentials', account, ['ldap-shared-credentials', 'parameter-retired']],
    ['a server has no port', server, ['ldap-secondary-server-missing', 'ldap-server-port-missing']],
    ['a server has no port, and nobody asks it', uds + server, ['uds-with-ldap-parameters']],
    [
      'there is an account, and nobody uses it',
      uds + account,
      ['uds-with-ldap-parameters', 'uds-with-ldap-parameters', 'parameter-retired'],
    ],
  ];
  for (const [what, settings, expected] of rows) {
    it(`where ${what}`, () => {
      const found = ruleIds('jabber-config.xml', directory(settings.replace(/></g, '>\n<')), {
        'secret-in-plain-text': 'off',
      });
      assert.deepEqual(found, expected);
    });
  }
});

describe('a finding that rests on what a file does not say', () => {
  it('is information where another file may say it', () => {
    const severities = (text: string) => {
      const textDocument = TextDocument.create('file:///mail.txt', '', version++, text);
      return service.check(service.document(textDocument), defaultLintOptions).map(({ severity }) => severity);
    };
    const link = (services: string) =>
      `ciscojabber://provision?ServicesDomain=example.com&ServiceDiscoveryExcludedServices=${services}\n`;
    assert.deepEqual(severities(link('WEBEX,CUCM')), ['information']);
    assert.deepEqual(severities(link('WEBEX,CUCM,CUP')), ['warning']);
  });
});

describe('a finding on the bootstrap file', () => {
  it('is a hint where no document shows the key', () => {
    const severities = (text: string) => {
      const textDocument = TextDocument.create('file:///jabber-bootstrap.properties', '', version++, text);
      return service
        .check(service.document(textDocument), defaultLintOptions)
        .map(({ ruleId, severity }) => `${severity} ${ruleId}`);
    };
    assert.deepEqual(severities('Language: 99999\n'), ['hint language-lcid-unsupported']);
    assert.deepEqual(severities('FIPS_MODE: true\nInvalidCertificateBehavior: PromptPerSession\n'), [
      'hint fips-ignores-certificate-behavior',
    ]);
    assert.deepEqual(severities('ProductMode: Phone\n'), ['hint parameter-deprecated', 'error product-mode-unknown']);
  });

  it('speaks of the names that stand there, or would', () => {
    const messages = (text: string) => {
      const textDocument = TextDocument.create('file:///jabber-bootstrap.properties', '', version++, text);
      return service.check(service.document(textDocument), defaultLintOptions).map(({ message }) => message);
    };
    assert.deepEqual(messages('Language: 99999\n'), [
      '`Language` takes the decimal LCID of a supported language; `99999` is not in the list.',
    ]);
    const prompt = 'ServicesDomainSsoEmailPrompt: ON\nServicesDomain: a.com\nVoiceServicesDomain: b.com\n';
    assert.deepEqual(messages(prompt), [
      '`ServicesDomainSsoEmailPrompt: ON` works only together with `UPN_DISCOVERY_ENABLED=False`, ' +
        '`VoiceServicesDomain` and `ServicesDomain`; `UPN_DISCOVERY_ENABLED=False` is missing.',
    ]);
  });
});

describe('a DNS record that is meant for MRA', () => {
  const rules = readChecks('dns');
  const found = (name: string) => {
    const inside = '{name: _cisco-uds._tcp.example.com, zone: internal}';
    const sample = `@deployment\nremote_access: {mra: true}\ndns: {srv_records: [${inside}, {name: "${name}", zone: external}]}\n`;
    return rules.filter((rule) => hitsIn(sample, rule).length > 0).map(({ id }) => id);
  };
  for (const [name, rule] of [
    ['_collab_edge._tls.example.com', 'srv-name-misspelt'],
    ['_collab-edge._tcp.example.com', 'srv-protocol-label'],
    ['_collabedge._tls.example.com', 'mra-without-collab-edge'],
    ['_sip._tls.example.com', 'mra-without-collab-edge'],
  ] as const)
    it(`${name}: ${rule}`, () => assert.deepEqual(found(name), [rule]));
});

describe('a quick fix against plain LDAP', () => {
  it('does not leave TLS on a port for plain LDAP', () => {
    const fixes = (settings: string): string[] => {
      const text = directory(settings);
      const textDocument = TextDocument.create('file:///jabber-config.xml', '', version++, text);
      return service
        .check(service.document(textDocument), defaultLintOptions)
        .flatMap((finding) => finding.fixes?.() ?? [])
        .map(({ title }) => title);
    };
    const off = '<UseSSL>false</UseSSL>';
    const plainPort = '<ServerPort1>389</ServerPort1>';
    for (const more of ['', '<LDAP_UseCredentialsFrom>CUCM</LDAP_UseCredentialsFrom>']) {
      const offered = fixes(off + plainPort + more).filter((title) => title.includes('UseSSL'));
      assert.deepEqual(offered, ['Set `UseSSL` to `true`; Set `ServerPort1` to `636`']);
      assert.ok(fixes(off + more).includes('Set `UseSSL` to `true`'));
    }
  });
});
