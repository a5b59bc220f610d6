import assert from 'node:assert/strict';
import { kindOf } from '../../server/src/service/documents/kind-of.js';
import { bootstrapKeys, emmKeys } from '../../server/src/service/documents/look-for.js';
import { loadCatalogue } from '../facts.js';

const link = 'ciscojabber://provision?ServicesDomain=example.com';
const install = 'msiexec /i CiscoJabberSetup.msi CLEAR=1';

const rows: readonly [name: string, languageId: string, text: string, kind: string | undefined][] = [
  ['jabber-config.xml', 'xml', '', 'config xml'],
  ['jabber-config-sales.xml', '', '', 'config xml'],
  ['other.xml', 'xml', '<config version="1.0"><Phone/></config>', 'config xml'],
  ['pom.xml', 'xml', '<project/>', undefined],
  ['untitled:Untitled-1', 'jabber-config', '', 'config xml'],
  ['C:\\Jabber\\jabber-bootstrap.properties', '', '', 'bootstrap properties'],
  ['log4j.properties', 'properties', 'level=debug', undefined],
  ['mine.properties', 'properties', 'ServicesDomain: example.com', 'bootstrap properties'],
  ['app.properties', 'properties', 'UXModel=classic\nserver.port=80', undefined],
  ['install.CMD', 'bat', install, 'installer cmd'],
  ['install.bat', 'bat', 'msiexec /i Reader.msi', undefined],
  ['install.ps1', 'powershell', install, 'installer powershell'],
  ['untitled:Untitled-1', 'powershell', install, 'installer powershell'],
  ['mail.txt', 'plaintext', link, 'links plain'],
  ['mail.txt', 'plaintext', 'call tel:1234', undefined],
  ['page.md', 'markdown', link, 'links markdown'],
  ['page.htm', 'html', link, 'links html'],
  ['page.html', 'html', '<a href="tel:1234">call</a>', undefined],
  ['mail.eml', '', link, 'links eml'],
  ['mail.eml', '', `Content-Transfer-Encoding: base64\n\n${Buffer.from(link).toString('base64')}\n`, 'links eml'],
  ['mail.eml', '', `Content-Transfer-Encoding: base64\n\n${Buffer.from('tel:1').toString('base64')}\n`, undefined],
  ['mail.txt', '', `Content-Transfer-Encoding: base64\n\n${Buffer.from(link).toString('base64')}\n`, undefined],
  ['graph.json', 'json', `{"payloadJson":"${Buffer.from('{"ServicesDomain":"a"}').toString('base64')}"}`, 'emm json'],
  ['graph.json', 'json', `{"payloadJson":"${Buffer.from('{"Services":"a"}').toString('base64')}"}`, undefined],
  [
    'graph.json',
    'json',
    `{"encodedSettingXml":"${Buffer.from('<dict><key>ServicesDomain</key></dict>').toString('base64')}"}`,
    'emm json',
  ],
  ['apps.json', 'json', '{"customSettings":[{"name":"ServicesDomain","value":"a.b"}]}', 'emm json'],
  ['apps.json', 'json', '{"settings":[{"name":"ServicesDomain","value":"a.b"}]}', undefined],
  ['toolkit.ps1', 'powershell', "Execute-MSI -Path 'CiscoJabberSetup.msi'", 'installer powershell'],
  ['app.plist', 'xml', '<dict><key>ServicesDomain</key><string>a</string></dict>', 'emm plist'],
  ['intune.xml', 'xml', '<dict>\n<key>ServicesDomain</key><string>a</string></dict>', 'emm plist'],
  ['pasted.txt', 'plaintext', '<plist><dict><key>ServicesDomain</key><string>a</string></dict></plist>', 'emm plist'],
  ['pasted.txt', 'plaintext', '<plist><dict><key>Name</key><string>a</string></dict></plist>', undefined],
  [
    'prose.txt',
    'plaintext',
    'Paste <plist><dict><key>ServicesDomain</key><string>a</string></dict></plist>',
    undefined,
  ],
  ['other.xml', 'xml', '<dict><key>Name</key><string>a</string></dict>', undefined],
  ['other.plist', 'xml', '<dict><key>Name</key><string>a</string></dict>', undefined],
  ['wifi.mobileconfig', '', '<dict/>', undefined],
  ['app.json', 'json', '{"managedProperty":[{"key":"ServicesDomain","valueString":"a"}]}', 'emm json'],
  ['service.json', 'json', '{"FIPS_MODE": true, "IP_Mode": "dual", "host": "a"}', undefined],
  ['jabber.json', 'json', '{"app": "com.cisco.jabberIM", "FIPS_MODE": "true"}', 'emm json'],
  ['labels.json', 'json', '{"ServicesDomain": {"label": "Services domain"}}', undefined],
  ['app.json', 'json', '{"ServiceDiscoveryExcludedServices": ["WEBEX"]}', 'emm json'],
  ['vpn.mobileconfig', '', '<dict><key>FIPS_MODE</key><true/></dict>', undefined],
  ['package.json', 'json', '{"name":"ServicesDomain"}', undefined],
  ['console.txt', 'plaintext', 'ServicesDomain = a\nFIPS_MODE = true\n', 'emm key-value'],
  ['prose.txt', 'plaintext', 'ServicesDomain: the domain of services.\n', undefined],
  ['untitled:Untitled-1', 'jabber-emm', '<dict></dict>', 'emm plist'],
  ['untitled:Untitled-1', 'jabber-links', '', 'links plain'],
];

describe('which kind a text is', () => {
  for (const [name, languageId, text, expected] of rows) {
    it(`${name} (${languageId}) ${text.slice(0, 50)} is ${expected ?? 'none of ours'}`, () => {
      const found = kindOf({ name, languageId, text });
      assert.equal(found && `${found.kind} ${found.form}`, expected);
    });
  }

  it('knows every key of app configuration, and no key that the bootstrap file has not', () => {
    const catalogue = loadCatalogue();
    const names = (notation: 'emm' | 'bootstrap') => catalogue.vocabulary(notation).parameters.map(({ name }) => name);
    assert.deepEqual([...emmKeys].sort(), names('emm').sort());
    for (const key of bootstrapKeys) assert.ok(names('bootstrap').includes(key), key);
  });
});
