// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets look like that
import assert from 'node:assert/strict';
import { resolveCompletion } from '../../../server/src/service/features/completion/completion.js';
import { context } from '../cursor.js';
import { acceptAt, itemsAt } from './at-cursor.js';

const editor = context();
const plain = context({}, { snippets: false });

const bootstrap = 'jabber-bootstrap.properties';
const cmd = 'install.cmd';
const powershell = 'install.ps1';
const page = 'welcome.html';
const note = 'welcome.md';
const text = 'welcome.txt';
const plist = 'jabber.plist';
const json = 'jabber.json';
const list = 'emm.txt';

const msi = 'msiexec /i CiscoJabberSetup.msi';

/** File, text with the cursor, item, text after it was accepted. */
const cases: readonly (readonly [title: string, name: string, marked: string, label: string, expected: string])[] = [
  // bootstrap file
  [
    'a key at the start of a line',
    bootstrap,
    'ServicesDomain: example.com\r\nSSO|\r\n',
    'SSO_Enabled',
    'ServicesDomain: example.com\r\nSSO_Enabled: ${1|TRUE,FALSE|}\r\n',
  ],
  ['a key in an empty file', bootstrap, '|', 'ConfigurationFile', 'ConfigurationFile: $1'],
  ['a key in place of another', bootstrap, 'SSO_En|: FALSE', 'SSO_Enabled', 'SSO_Enabled: FALSE'],
  ['a value', bootstrap, 'SSO_Enabled: |', 'FALSE', 'SSO_Enabled: FALSE'],
  ['a value without a blank', bootstrap, 'SSO_Enabled:|', 'FALSE', 'SSO_Enabled:FALSE'],
  ['a value in place of another', bootstrap, 'SSO_Enabled: T|RUE\nx', 'FALSE', 'SSO_Enabled: FALSE\nx'],
  [
    'an item of a list',
    bootstrap,
    'ServiceDiscoveryExcludedServices: WEBEX,|',
    'CUCM',
    'ServiceDiscoveryExcludedServices: WEBEX,CUCM',
  ],
  // installer
  ['an argument', cmd, `${msi} CLE|`, 'CLEAR', `${msi} CLEAR=\${1:1}`],
  [
    'an argument behind a blank',
    cmd,
    `${msi} CLEAR=1 |`,
    'AUTHENTICATOR',
    `${msi} CLEAR=1 AUTHENTICATOR=\${1|CUP,CUCM,Webex|}`,
  ],
  ['an argument between others', cmd, `${msi} | CLEAR=1`, 'TFTP', `${msi} TFTP=$1 CLEAR=1`],
  [
    'an argument on a continued line',
    cmd,
    `${msi} CLEAR=1 ^\r\n  SERV|\r\n`,
    'SERVICES_DOMAIN',
    `${msi} CLEAR=1 ^\r\n  SERVICES_DOMAIN=$1\r\n`,
  ],
  ['a name in place of another', cmd, `${msi} CLE|R=1`, 'CLEAR', `${msi} CLEAR=1`],
  ['a value with a blank is put in quotes', cmd, `${msi} IP_Mode=|`, 'Two Stacks', `${msi} IP_Mode="Two Stacks"`],
  ['a value in quotes', cmd, `${msi} IP_Mode="|" CLEAR=1`, 'Two Stacks', `${msi} IP_Mode="Two Stacks" CLEAR=1`],
  ['a value in an open quote', cmd, `${msi} AUTHENTICATOR="CU|`, 'CUCM', `${msi} AUTHENTICATOR=CUCM`],
  [
    'choices are in quotes where they need them',
    cmd,
    `${msi} IP_M|`,
    'IP_Mode',
    `${msi} IP_Mode=\${1|"Two Stacks",IPv4-Only,IPv6-Only|}`,
  ],
  ['the number of a language', cmd, `${msi} LANGUAGE=|`, '1042', `${msi} LANGUAGE=1042`],
  [
    'items of a list',
    cmd,
    `${msi} EXCLUDED_SERVICES=WEBEX,| CLEAR=1`,
    'CUCM',
    `${msi} EXCLUDED_SERVICES=WEBEX,CUCM CLEAR=1`,
  ],
  ['a switch', cmd, 'msiexec /i CiscoJabberSetup.msi /q|', '/quiet', 'msiexec /i CiscoJabberSetup.msi /quiet'],
  [
    'an argument in PowerShell',
    powershell,
    "Start-Process msiexec.exe -ArgumentList '/i CiscoJabberSetup.msi CLEAR=1 AUTH|' -Wait",
    'AUTHENTICATOR',
    "Start-Process msiexec.exe -ArgumentList '/i CiscoJabberSetup.msi CLEAR=1 AUTHENTICATOR=${1|CUP,CUCM,Webex|}' -Wait",
  ],
  [
    'an argument behind a blank in PowerShell',
    powershell,
    "Start-Process msiexec.exe -ArgumentList '/i CiscoJabberSetup.msi CLEAR=1 |' -Wait",
    'TFTP',
    "Start-Process msiexec.exe -ArgumentList '/i CiscoJabberSetup.msi CLEAR=1 TFTP=$1' -Wait",
  ],
  [
    'an argument in an array of PowerShell',
    powershell,
    "Start-Process msiexec -ArgumentList '/i', 'CiscoJabberSetup.msi', 'CLEAR=1', 'TFT|'",
    'TFTP',
    "Start-Process msiexec -ArgumentList '/i', 'CiscoJabberSetup.msi', 'CLEAR=1', 'TFTP=$1'",
  ],
  [
    'a value that PowerShell has in quotes of its own',
    powershell,
    'Start-Process msiexec -ArgumentList "/i CiscoJabberSetup.msi CLEAR=1 IP_Mode=|"',
    'Two Stacks',
    'Start-Process msiexec -ArgumentList "/i CiscoJabberSetup.msi CLEAR=1 IP_Mode=`"Two Stacks`""',
  ],
  // links
  [
    'a parameter behind ?',
    page,
    '<a href="ciscojabber://provision?|">x</a>',
    'ServicesDomain',
    '<a href="ciscojabber://provision?ServicesDomain=$1">x</a>',
  ],
  [
    'a parameter behind ? in running text',
    text,
    'Open ciscojabber://provision?| now',
    'ServicesDomain',
    'Open ciscojabber://provision?ServicesDomain=$1 now',
  ],
  [
    'a parameter behind nothing',
    text,
    'ciscojabber://provision|',
    'ServicesDomain',
    'ciscojabber://provision?ServicesDomain=$1',
  ],
  [
    'a parameter behind &',
    text,
    'ciscojabber://provision?ServicesDomain=example.com&Voi|',
    'VoiceServicesDomain',
    'ciscojabber://provision?ServicesDomain=example.com&VoiceServicesDomain=$1',
  ],
  [
    'a parameter behind &amp;',
    page,
    '<a href="ciscojabber://provision?ServicesDomain=example.com&amp;IP|">x</a>',
    'IP_Mode',
    '<a href="ciscojabber://provision?ServicesDomain=example.com&amp;IP_Mode=${1|Two%20Stacks,IPv4-Only,IPv6-Only|}">x</a>',
  ],
  [
    'a parameter in the destination of a Markdown link',
    note,
    '[x](ciscojabber://provision?Serv|)',
    'ServicesDomain',
    '[x](ciscojabber://provision?ServicesDomain=$1)',
  ],
  [
    'a value is percent-encoded',
    text,
    'ciscojabber://provision?ServicesDomain=example.com&IP_Mode=|',
    'Two Stacks',
    'ciscojabber://provision?ServicesDomain=example.com&IP_Mode=Two%20Stacks',
  ],
  [
    'a value before another parameter',
    note,
    '<ciscojabber://provision?IP_Mode=|&ServicesDomain=example.com>',
    'IPv4-Only',
    '<ciscojabber://provision?IP_Mode=IPv4-Only&ServicesDomain=example.com>',
  ],
  [
    'a further item of a list at the end of running text',
    text,
    'see ciscojabber://provision?ServiceDiscoveryExcludedServices=WEBEX,| now',
    'CUCM',
    'see ciscojabber://provision?ServiceDiscoveryExcludedServices=WEBEX,CUCM now',
  ],
  [
    'a link that is begun',
    text,
    'Open ciscojabber:|',
    'ciscojabber://provision?ServicesDomain=',
    'Open ciscojabber://provision?ServicesDomain=$1',
  ],
  [
    'a parameter in a mail',
    'a.eml',
    'Content-Transfer-Encoding: quoted-printable\n\nciscojabber://provision?ServicesDomain=3Da.b&Voice|\n',
    'VoiceServicesDomain',
    'Content-Transfer-Encoding: quoted-printable\n\nciscojabber://provision?ServicesDomain=3Da.b&VoiceServicesDomain=3D$1\n',
  ],
  [
    'a value in a mail',
    'a.eml',
    'Content-Transfer-Encoding: quoted-printable\n\nciscojabber://provision?ServicesDomain=3Da.b&IP_Mode=3D|\n',
    'Two Stacks',
    'Content-Transfer-Encoding: quoted-printable\n\nciscojabber://provision?ServicesDomain=3Da.b&IP_Mode=3DTwo%20Stacks\n',
  ],
  // property list
  [
    'a key in a dictionary',
    plist,
    '<plist><dict>\n\t<key>ServicesDomain</key>\n\t<string>example.com</string>\n\t|\n</dict></plist>',
    'IP_Mode',
    '<plist><dict>\n\t<key>ServicesDomain</key>\n\t<string>example.com</string>\n\t<key>IP_Mode</key>\n<string>${1|Two Stacks,IPv4-Only,IPv6-Only|}</string>\n</dict></plist>',
  ],
  [
    'a key behind <',
    plist,
    '<dict><key>ServicesDomain</key><string>example.com</string><|</dict>',
    'FIPS_MODE',
    '<dict><key>ServicesDomain</key><string>example.com</string><key>FIPS_MODE</key><string>${1|true,false|}</string></dict>',
  ],
  [
    'a name in a key',
    plist,
    '<dict><key>ServicesDomain</key><string>example.com</string><key>FIPS|</key><string>true</string></dict>',
    'FIPS_MODE',
    '<dict><key>ServicesDomain</key><string>example.com</string><key>FIPS_MODE</key><string>true</string></dict>',
  ],
  [
    'a value in a property list',
    plist,
    '<dict><key>ServicesDomain</key><string>a.b</string><key>IP_Mode</key><string>|</string></dict>',
    'Two Stacks',
    '<dict><key>ServicesDomain</key><string>a.b</string><key>IP_Mode</key><string>Two Stacks</string></dict>',
  ],
  [
    'a value that is missing',
    plist,
    '<dict><key>ServicesDomain</key><string>a.b</string><key>IP_Mode</key>|</dict>',
    'Two Stacks',
    '<dict><key>ServicesDomain</key><string>a.b</string><key>IP_Mode</key><string>Two Stacks</string></dict>',
  ],
  // JSON
  [
    'a member in quotes',
    json,
    '{\n  "ServicesDomain": "a.b",\n  "FIPS|"\n}',
    'FIPS_MODE',
    '{\n  "ServicesDomain": "a.b",\n  "FIPS_MODE": "${1|true,false|\\}"\n}'.replace('\\}', '}'),
  ],
  [
    'a member before another',
    json,
    '{\n  |\n  "ServicesDomain": "a.b"\n}',
    'FIPS_MODE',
    '{\n  "FIPS_MODE": "${1|true,false|}",\n  "ServicesDomain": "a.b"\n}',
  ],
  [
    'a name in place of another',
    json,
    '{"Services|": "a.b", "IP_Mode": "x"}',
    'ServicesDomain',
    '{"ServicesDomain": "a.b", "IP_Mode": "x"}',
  ],
  [
    'a value in JSON',
    json,
    '{"ServicesDomain": "a.b", "IP_Mode": "|"}',
    'Two Stacks',
    '{"ServicesDomain": "a.b", "IP_Mode": "Two Stacks"}',
  ],
  [
    'a value of another type becomes a string',
    json,
    '{"ServicesDomain": "a.b", "FIPS_MODE": t|rue}',
    'true',
    '{"ServicesDomain": "a.b", "FIPS_MODE": "true"}',
  ],
  [
    'an entry of managed properties',
    json,
    '{"managedProperty": [{"key": "ServicesDomain", "valueString": "a.b"}, |]}',
    'FIPS_MODE',
    '{"managedProperty": [{"key": "ServicesDomain", "valueString": "a.b"}, { "key": "FIPS_MODE", "valueString": "${1|true,false|}" \\}]}',
  ],
  [
    'a value of a managed property',
    json,
    '{"managedProperty": [{"key": "ServicesDomain", "valueString": "a.b"}, {"key": "FIPS_MODE", "valueString": "|"}]}',
    'true',
    '{"managedProperty": [{"key": "ServicesDomain", "valueString": "a.b"}, {"key": "FIPS_MODE", "valueString": "true"}]}',
  ],
  [
    'a key of a managed property',
    json,
    '{"managedProperty": [{"key": "ServicesDomain", "valueString": "a.b"}, {"key": "FI|", "valueString": "true"}]}',
    'FIPS_MODE',
    '{"managedProperty": [{"key": "ServicesDomain", "valueString": "a.b"}, {"key": "FIPS_MODE", "valueString": "true"}]}',
  ],
  // list of lines
  [
    'a key in a list',
    list,
    'ServicesDomain = a.b\nIP_Mode = x\nFIPS|\n',
    'FIPS_MODE',
    'ServicesDomain = a.b\nIP_Mode = x\nFIPS_MODE = ${1|true,false|}\n',
  ],
  [
    'a value in a list',
    list,
    'ServicesDomain = a.b\nIP_Mode = |\n',
    'Two Stacks',
    'ServicesDomain = a.b\nIP_Mode = Two Stacks\n',
  ],
];

describe('completion in other notations: accepted text', () => {
  for (const [title, name, marked, label, expected] of cases) {
    it(`${name}: ${title}`, () => assert.equal(acceptAt(name, marked, label, editor), expected));
  }

  it('without snippets the first value is written out', () => {
    assert.equal(acceptAt(cmd, `${msi} IP_M|`, 'IP_Mode', plain), `${msi} IP_Mode="Two Stacks"`);
    assert.equal(acceptAt(bootstrap, 'SSO|', 'SSO_Enabled', plain), 'SSO_Enabled: TRUE');
  });
});

describe('completion in other notations: the list', () => {
  const nothing: readonly (readonly [string, string, string, string?])[] = [
    ['other commands', cmd, `${msi} CLEAR=1\r\nxcopy |`],
    ['where the file to install has to be', cmd, `${msi} CLEAR=1\r\nmsiexec /i |`],
    ['the file to install', cmd, 'msiexec /i CiscoJabber|Setup.msi CLEAR=1'],
    ['behind a command in PowerShell', powershell, "Start-Process msiexec '/i CiscoJabberSetup.msi CLEAR=1' |"],
    ['the text around a link', page, '<p>Hello | <a href="ciscojabber://provision?ServicesDomain=a.b">x</a></p>'],
    ['behind a link', text, 'ciscojabber://provision?ServicesDomain=a.b |'],
    ['a name that no separator begins', text, 'ciscojabber://provisionS|'],
    ['a free value', bootstrap, 'ServicesDomain: |'],
    ['a password', json, '{"AutoLoginUserName": "a", "AutoLoginUserPassword": "|"}'],
    ['a blank that ends a line of a list', bootstrap, 'SSO_Enabled: TRUE |'],
    ['behind a member without a comma', json, '{"ServicesDomain": "a.b" |}'],
    ['between the tags of a value', plist, '<dict><key>ServicesDomain</key><string>a.b</string></dict>|'],
    ['a blank typed in JSON', json, '{ |"ServicesDomain": "a.b"}', ' '],
    ['a blank typed in a page', page, '<a href="ciscojabber://provision?ServicesDomain=a.b"> |</a>', ' '],
    ['an uninstallation', cmd, 'msiexec /x CiscoJabberSetup.msi |'],
  ];
  for (const [title, name, marked, trigger] of nothing) {
    it(`nothing for ${title}`, () =>
      assert.deepEqual(
        itemsAt(name, marked, editor, trigger).map(({ label }) => label),
        [],
      ));
  }

  it('required first, what is there already last', () => {
    const items = itemsAt(text, 'ciscojabber://provision?IP_Mode=IPv4-Only&|', editor, '&');
    assert.equal(items[0]?.label, 'ServicesDomain');
    assert.equal(items[0]?.labelDetails?.description, 'required');
    assert.equal(items.at(-1)?.label, 'IP_Mode');
  });

  it('a value that is complete shows the others', () => {
    const labels = itemsAt(bootstrap, 'SSO_Enabled: TRUE|', editor).map(({ label }) => label);
    assert.deepEqual(labels.sort(), ['FALSE', 'TRUE']);
  });

  it('the default is offered once, in the letters of the place', () => {
    const items = itemsAt(bootstrap, 'EnableDPIAware: |', editor);
    assert.deepEqual(
      items.map(({ label, labelDetails }) => [label, labelDetails?.description]),
      [
        ['TRUE', 'default'],
        ['FALSE', undefined],
      ],
    );
  });

  it('the number of a language comes with its name', () => {
    const item = itemsAt(cmd, `${msi} LANGUAGE=|`, editor, '=').find(({ label }) => label === '1042');
    assert.match(item?.detail ?? '', /Korean/);
  });

  it('an item is described when it is looked at', () => {
    const item = itemsAt(cmd, `${msi} FIPS|`, editor).find(({ label }) => label === 'FIPS_MODE');
    assert(item);
    assert.match(JSON.stringify(resolveCompletion(item, editor).documentation), /argument of the installer/);
  });

  it('what is written for Android gets no key that only iPhone and iPad have', () => {
    const labels = (form: string) => itemsAt(json, form, editor).map(({ label }) => label);
    const managed = labels('{"managedProperty": [{"key": "ServicesDomain", "valueString": "a.b"}, |]}');
    assert(managed.includes('FIPS_MODE') && !managed.includes('AutoLoginUserName'));
    assert(labels('{"ServicesDomain": "a.b", |}').includes('AutoLoginUserName'));
  });

  it('arguments that guides print no longer are offered only when they are typed', () => {
    const labels = (marked: string) => itemsAt(cmd, marked, editor).map(({ label }) => label);
    assert(!labels(`${msi} |`).includes('SSO_ENABLED'));
    assert(labels(`${msi} SSO_EN|`).includes('SSO_ENABLED'));
    assert(!labels(`${msi} DIAG|`).includes('DIAGNOSTICS_TOOL_ENABLED'));
  });
});
