import assert from 'node:assert/strict';
import { hover } from '../../../server/src/service/features/hover/hover.js';
import { context, textAt } from '../cursor.js';
import { atCursor } from './at-cursor.js';

const msi = 'msiexec /i CiscoJabberSetup.msi /quiet CLEAR=1';

/** What is shown at the `|`, and the text it is shown over. */
function hoverAt(name: string, marked: string): { readonly text: string; readonly over: string } | undefined {
  const { document, position } = atCursor(name, marked);
  const found = hover(document, position, context());
  if (!found) return undefined;
  assert.ok(found.range && typeof found.contents === 'object' && 'value' in found.contents);
  return { text: found.contents.value, over: textAt(document, found.range) };
}

describe('hover in other notations', () => {
  const cases: readonly (readonly [string, string, string, string, readonly (string | RegExp)[]])[] = [
    [
      'an argument: what it does, its key, its other names',
      'a.cmd',
      `${msi} TFTP_FILE|_NAME=group.xml`,
      'TFTP_FILE_NAME',
      [
        '**TFTP_FILE_NAME** · argument of the installer',
        '**Key in the bootstrap file**: `ConfigurationFile`',
        '**Platforms**: Windows',
        'Source: ',
      ],
    ],
    ['a language', 'a.cmd', `${msi} LANGUAGE=10|42`, '1042', ['**LANGUAGE** = `1042`: Korean']],
    [
      'a number that two languages share',
      'a.cmd',
      `${msi} LANGUAGE=10|50`,
      '1050',
      ['**LANGUAGE** = `1050`: Croatian - Croatia, Serbian'],
    ],
    ['a switch', 'a.cmd', 'msiexec /i CiscoJabberSetup.msi /qui|et', '/quiet', ['no user interface', 'Source: ']],
    ['a switch in capitals', 'a.cmd', 'msiexec /|X CiscoJabberSetup.msi', '/X', ['uninstall']],
    [
      'a key of the bootstrap file',
      'jabber-bootstrap.properties',
      'SSO_|Enabled: FALSE',
      'SSO_Enabled',
      ['**SSO_Enabled** · bootstrap file', '**Written by the argument**: `SSO_ENABLED`'],
    ],
    [
      'a key that no guide shows in the file',
      'jabber-bootstrap.properties',
      'Services|Domain: example.com',
      'ServicesDomain',
      ['No guide shows it in this file'],
    ],
    [
      'a line for an argument that was not given',
      'jabber-bootstrap.properties',
      'SSO_Enabled: FALSE\nNOT_SPEC|IFIED\n',
      'NOT_SPECIFIED',
      ['**NOT_SPECIFIED** · bootstrap file', 'A property that was not given on the command line', 'Source: '],
    ],
    [
      'a value of the bootstrap file',
      'jabber-bootstrap.properties',
      'SSO_Enabled: FA|LSE',
      'FALSE',
      ['**SSO_Enabled** = `FALSE`: SSO is off on this computer'],
    ],
    [
      'a parameter of a link',
      'a.html',
      '<a href="ciscojabber://provision?Services|Domain=a.b">x</a>',
      'ServicesDomain',
      ['**ServicesDomain** · provisioning URL', 'It must be given.', '`SERVICES_DOMAIN` (the installer’s arguments)'],
    ],
    [
      'a value of a link, as the client reads it',
      'a.txt',
      'ciscojabber://provision?ServicesDomain=a.b&IP_Mode=Two%|20Stacks',
      'Two%20Stacks',
      ['**IP_Mode** = `Two Stacks`'],
    ],
    [
      'the head of a link',
      'a.txt',
      'cisco|jabber://provision?ServicesDomain=a.b',
      'ciscojabber://provision',
      [
        'provisioning URL',
        'Mac, Android, iPhone and iPad',
        '`EnableProvisionProtocol` in jabber-config.xml turns it off.',
      ],
    ],
    [
      'another scheme',
      'a.md',
      '[call](cisco|tel:+1555)',
      'ciscotel:+1555',
      ['**ciscotel:** · link for Jabber clients', 'audio or video call', '`EnableCiscoTelProtocol`', '`CISCOTEL:1234`'],
    ],
    [
      'a parameter of another scheme',
      'a.md',
      '[call](ciscotel:+1555?CrossLaunchBack|Schema=x)',
      'CrossLaunchBackSchema',
      ['going back|used to go back'],
    ],
    [
      'a link of an old client',
      'a.txt',
      'ciscojabber://ca|ll?address=a@b.c',
      'ciscojabber://call?address=a@b.c',
      ['link of an old client', 'call'],
    ],
    [
      'a key of app configuration',
      'jabber.plist',
      '<dict><key>FIPS_|MODE</key><string>true</string></dict>',
      'FIPS_MODE',
      ['**FIPS_MODE** · EMM app configuration', '**Jabber for BlackBerry**'],
    ],
    [
      'a value of app configuration',
      'a.json',
      '{"ServicesDomain": "a.b", "IP_Mode": "IPv4|-Only"}',
      'IPv4-Only',
      ['**IP_Mode** = `IPv4-Only`'],
    ],
    [
      'a name of jabber-config.xml',
      'a.cmd',
      `${msi} EnableAuto|save=true`,
      'EnableAutosave',
      ['does not belong in the installer’s arguments. It belongs in: jabber-config.xml.'],
    ],
    [
      'a name that is called otherwise here',
      'a.txt',
      'ciscojabber://provision?SERVICES_|DOMAIN=a.b',
      'SERVICES_DOMAIN',
      ['The name here is `ServicesDomain`.'],
    ],
  ];
  for (const [title, name, marked, over, expected] of cases) {
    it(title, () => {
      const shown = hoverAt(name, marked);
      assert.ok(shown, 'nothing is shown');
      assert.equal(shown.over, over);
      for (const part of expected) {
        const pattern = typeof part === 'string' ? new RegExp(part.split('|').map(quote).join('|')) : part;
        assert.match(shown.text, pattern);
      }
    });
  }

  const silent: readonly (readonly [string, string, string])[] = [
    ['an unknown name', 'a.cmd', `${msi} SOMETHING_|ELSE=1`],
    ['another command', 'a.cmd', `${msi}\r\nxco|py a b`],
    ['text around a link', 'a.md', 'Hel|lo [x](ciscojabber://provision?ServicesDomain=a.b)'],
    ['a key of another app', 'a.json', '{"ServicesDomain": "a.b", "Oth|er": 1}'],
  ];
  for (const [title, name, marked] of silent) {
    it(`${title}: nothing`, () => assert.equal(hoverAt(name, marked), undefined));
  }
});

function quote(text: string): string {
  return text.replace(/[.*+?^${}()[\]\\]/g, '\\$&');
}
