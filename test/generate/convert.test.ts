import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createJabberDocument } from '../../server/src/service/documents/create-document.js';
import type { JabberDocument } from '../../server/src/service/documents/jabber-document.js';
import { conversionOf, setAt } from '../../server/src/service/generate/convert.js';
import { generate } from '../../server/src/service/generate/generate.js';
import { guessKind } from '../../server/src/service/generate/guess-kind.js';
import type { Generated, PlainSetting } from '../../server/src/service/generate/settings-input.js';
import type { Target, TargetOptions } from '../../server/src/service/generate/target.js';
import { loadCatalogue } from '../facts.js';

const catalogue = loadCatalogue();

function read(text: string): JabberDocument {
  const textDocument = TextDocument.create('file:///text', '', 0, text);
  return createJabberDocument({ textDocument, as: guessKind(text) }, catalogue);
}

function converted(text: string, to: Target, options: TargetOptions = {}, chosen?: readonly PlainSetting[]): Generated {
  const document = read(text);
  const set = document.sets[0];
  assert.ok(set, 'nothing to convert');
  const { input, options: all } = conversionOf(document, set, to, options, chosen);
  return generate(input, to, all, catalogue);
}

const command =
  'msiexec /i "\\\\server\\My Share\\CiscoJabberSetup.msi" CLEAR=1 SERVICES_DOMAIN=example.com IP_Mode="Two Stacks" LOGIN_RESOURCE=MUT';
const link = 'ciscojabber://provision?ServicesDomain=example.com&Telephony_Enabled=True&PRTCertificateName=A%20%26%20B';
const file = `<config version="1.0">
  <Client><Telephony_Enabled>false</Telephony_Enabled><IP_Mode>IPV6_Only</IP_Mode></Client>
  <Policies><VoiceServicesDomain>voice.example.com</VoiceServicesDomain></Policies>
  <Acme><Unheard>of &amp; more</Unheard></Acme>
</config>`;
const dictionary = '<dict><key>ServicesDomain</key><string>example.com</string><key>FIPS_MODE</key><true/></dict>';

describe('conversion', () => {
  const texts: readonly [title: string, text: string, to: Target, options: TargetOptions, result: string][] = [
    [
      'a command as a link',
      command,
      'url',
      {},
      'ciscojabber://provision?ServicesDomain=example.com&IP_Mode=Two%20Stacks',
    ],
    [
      'a command for PowerShell installs the same file as before',
      command,
      'msi-ps',
      {},
      `Start-Process -FilePath msiexec.exe -ArgumentList '/i "\\\\server\\My Share\\CiscoJabberSetup.msi" CLEAR=1 SERVICES_DOMAIN=example.com IP_Mode="Two Stacks" LOGIN_RESOURCE=MUT' -Wait`,
    ],
    [
      'a command as a bootstrap file: its keys, and the line ends of Windows',
      command,
      'bootstrap',
      {},
      'ServicesDomain: example.com\r\nIP_Mode: Two Stacks\r\nLoginResource: MUT\r\n',
    ],
    [
      'a command as a file: the words of the file, in the groups of the guides',
      command,
      'xml',
      {},
      '<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n  <Client>\n    <IP_Mode>Dual_Stack</IP_Mode>\n  </Client>\n  <Presence>\n    <LoginResource>mutualExclusion</LoginResource>\n  </Presence>\n</config>\n',
    ],
    [
      'a link as a command that replaces the old bootstrap file',
      link,
      'msi',
      {},
      'msiexec.exe /i CiscoJabberSetup.msi /quiet CLEAR=1 SERVICES_DOMAIN=example.com PRT_CERTIFICATE_NAME="A & B"',
    ],
    [
      'as the options say',
      link,
      'msi',
      { clear: false, quiet: false, package: 'C:\\My Jabber.msi' },
      'msiexec.exe /i "C:\\My Jabber.msi" SERVICES_DOMAIN=example.com PRT_CERTIFICATE_NAME="A & B"',
    ],
    [
      'a link in HTML',
      link,
      'url-html',
      { label: 'Go <now>' },
      `<a href="${link.replaceAll('&', '&amp;')}">Go &lt;now&gt;</a>`,
    ],
    ['a link in Markdown', link, 'url-markdown', { label: 'Go [now]' }, `[Go \\[now\\]](${link})`],
    [
      'a list of texts becomes one',
      dictionary.replace(
        '<true/>',
        '<false/><key>ServiceDiscoveryExcludedServices</key><array><string>CUP</string><string>CUCM</string></array>',
      ),
      'url',
      {},
      'ciscojabber://provision?ServicesDomain=example.com&ServiceDiscoveryExcludedServices=CUP,CUCM',
    ],
    [
      'a name of another notation is read as the one that belongs there',
      'SERVICES_DOMAIN = a.example\nAllowUrlProvisioning = false\nFIPS_MODE = true\n',
      'msi',
      {},
      'msiexec.exe /i CiscoJabberSetup.msi /quiet CLEAR=1 SERVICES_DOMAIN=a.example FIPS_MODE=true',
    ],
    [
      'a name that only the target has goes where it belongs',
      'EMMType = 1;2\nFIPS_MODE = true\nTelephony_Enabled = true\n',
      'xml',
      {},
      '<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n  <Client>\n    <EMMType>1;2</EMMType>\n  </Client>\n  <Policies>\n    <Telephony_Enabled>true</Telephony_Enabled>\n  </Policies>\n</config>\n',
    ],
    ['what is no string becomes one', dictionary, 'emm-text', {}, 'ServicesDomain = example.com\nFIPS_MODE = true\n'],
    [
      'BlackBerry: only the keys it takes',
      dictionary,
      'emm-android',
      { product: 'blackberry' },
      '{\n  "ServicesDomain": "example.com"\n}\n',
    ],
    [
      'Intune on Android, with the name of the app',
      'ciscojabber://provision?ServicesDomain=a.example',
      'emm-intune',
      { androidApp: 'com.example.app' },
      '{\n  "kind": "androidenterprise#managedConfiguration",\n  "productId": "app:com.example.app",\n  "managedProperty": [\n    {\n      "key": "ServicesDomain",\n      "valueString": "a.example"\n    }\n  ]\n}\n',
    ],
    [
      'a file as a file: groups and unknown names stay',
      file,
      'xml',
      {},
      '<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n  <Client>\n    <IP_Mode>IPV6_Only</IP_Mode>\n  </Client>\n  <Policies>\n    <Telephony_Enabled>false</Telephony_Enabled>\n    <VoiceServicesDomain>voice.example.com</VoiceServicesDomain>\n  </Policies>\n  <Acme>\n    <Unheard>of &amp; more</Unheard>\n  </Acme>\n</config>\n',
    ],
  ];
  for (const [title, text, to, options, result] of texts) {
    it(`${title} (${to})`, () => assert.equal(converted(text, to, options).text, result));
  }

  it('tells what the target cannot express, and why', () => {
    const { dropped } = converted(file, 'url', {}, [{ name: 'ServicesDomain', value: 'example.com' }]);
    assert.deepEqual(
      dropped.map(({ name, reason }) => [name, reason]),
      [['Unheard', '`Unheard` is not known in jabber-config.xml.']],
    );
  });

  it('tells of variables in the place of arguments, and of links that a script goes on with', () => {
    const reason = 'A script fills it in; which settings it holds is not known.';
    const lost = (text: string) => converted(text, 'emm-text').dropped.map((each) => `${each.name}: ${each.reason}`);
    assert.deepEqual(lost('msiexec /i CiscoJabberSetup.msi %PROPS% SERVICES_DOMAIN=a.example /l*v %LOG%'), [
      `%PROPS%: ${reason}`,
    ]);
    assert.deepEqual(lost('<script>a = "ciscojabber://provision?ServicesDomain=a.example&" + b;</script>'), [
      `…: ${reason}`,
    ]);
  });

  it('what is chosen beats what was read', () => {
    const { text, dropped } = converted(link, 'url', {}, [{ name: 'servicesdomain', value: ' other.example ' }]);
    assert.match(text, /^ciscojabber:\/\/provision\?ServicesDomain=other\.example&/);
    assert.deepEqual(dropped, []);
  });

  it('a word of another notation is understood, and that is told', () => {
    const { text, doubts } = converted('msiexec /i CiscoJabberSetup.msi IP_Mode=IPV4_Only', 'emm-text');
    assert.equal(text, 'IP_Mode = IPv4-Only\n');
    assert.equal(doubts[0]?.text, '`IPV4_Only` was read as `IPv4-Only`.');
  });

  it('a name of another notation is understood, and that is told', () => {
    const { doubts, dropped } = converted('SERVICES_DOMAIN = a.example\nFIPS_MODE = true\nCC_MODE = true\n', 'msi');
    assert.deepEqual(dropped, []);
    assert.equal(doubts[0]?.text, '`SERVICES_DOMAIN` was read as `ServicesDomain`.');
  });

  it('an argument of old releases is written as that of today', () => {
    const settings = [{ name: 'TYPE', value: 'webex' }];
    const { kept, doubts } = generate({ settings }, 'msi', {}, catalogue);
    assert.deepEqual(kept, [{ name: 'AUTHENTICATOR', value: 'Webex' }]);
    assert.equal(doubts[0]?.text, '`TYPE` was read as `AUTHENTICATOR`.');
  });

  it('elements and lists as values go nowhere but into their own notation', () => {
    const nested =
      '<config version="1.0"><Client><jabber-plugin-config><a>1</a></jabber-plugin-config></Client></config>';
    assert.match(converted(nested, 'xml').text, /<jabber-plugin-config><a>1<\/a><\/jabber-plugin-config>/);
    assert.match(converted(nested, 'emm-ios').dropped[0]?.reason ?? '', /holds more than text/);
    const list = '{"ServicesDomain": "a.example", "CC_MODE": [1]}';
    assert.match(converted(list, 'emm-ios').dropped[0]?.reason ?? '', /`CC_MODE` holds more than text/);
  });

  const refusals: readonly [title: string, text: string, to: Target, options: TargetOptions, problem: RegExp][] = [
    ['a link without its domain', file, 'url', {}, /`ServicesDomain` is required in the provisioning URL\./],
    ['nothing that fits', '{"AutoLoginUserName": "x"}', 'emm-android', {}, /no setting to write into the EMM/],
    ['a package that is no file name', link, 'msi', { package: 'a"b.msi' }, /no name of a file/],
  ];
  for (const [title, text, to, options, problem] of refusals) {
    it(`writes nothing: ${title}`, () => {
      const generated = converted(text, to, options);
      assert.match(generated.problem ?? '', problem);
      assert.equal(generated.text, '');
    });
  }

  it('leaves out what the release does not have, when one is given', () => {
    const modern = 'msiexec /i CiscoJabberSetup.msi UXModel=modern';
    assert.equal(converted(modern, 'bootstrap').text, 'UXModel: modern\r\n');
    const { dropped } = converted(modern, 'bootstrap', { release: '12.9' });
    assert.equal(dropped[0]?.reason, 'The guides do not document `UXModel` for Jabber 12.9.');
  });

  it('takes the set around an offset, of dictionaries the innermost', () => {
    const document = read(`${link}\n\nciscojabber://provision?ServicesDomain=second.example\n`);
    const valueAt = (offset: number) => setAt(document, offset)?.settings[0]?.value;
    assert.equal(valueAt(3), 'example.com');
    assert.equal(valueAt(link.length + 10), 'second.example');
    const profile = read('{"a": {"ServicesDomain": "x.example"}, "FIPS_MODE": "true"}');
    assert.equal(setAt(profile, 12)?.settings[0]?.value, 'x.example');
  });
});
