import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions, type LintOptions } from '../../server/src/service/lint-options.js';
import { facts } from '../facts.js';

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
    assert.deepEqual(ruleIds('managed-app-config.json', emm), ['url-provisioning-left-on']);
  });

  it('is said once where the two mark different settings', () => {
    assert.deepEqual(ruleIds('jabber-config.xml', chat), ['persistent-chat-without-history']);
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
});
