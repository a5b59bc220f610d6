import assert from 'node:assert/strict';
import { answerOf, type DeploymentTexts, rowsOf } from './answer-of.js';

const connections = (texts: DeploymentTexts | string) => rowsOf(answerOf('ipv6', texts), 'Connections');
const notes = (texts: DeploymentTexts | string) =>
  answerOf('ipv6', texts)
    .sections.flatMap((section) => section.notes ?? [])
    .join('\n');
const mode = (value: string) => `<Client><IP_Mode>${value}</IP_Mode></Client>`;
const server = (stack: string, client: string, more = '') =>
  `servers: {cucm: {ip_stack: ${stack}}}\nnetwork: {client_ip_stack: ${client}${more}}`;

describe('answers: IPv6 outcome', () => {
  const outcomes: readonly (readonly [what: string, texts: DeploymentTexts | string, outcome: string])[] = [
    ['IPv4 throughout', server('ipv4', 'ipv4'), 'connects over IPv4'],
    ['two stacks prefer IPv6', server('dual', 'dual'), 'connects over IPv6'],
    ['no version in common', server('ipv6', 'ipv4'), 'connection fails'],
    [
      'IPv6 alone has no HTTPS to Unified CM',
      { description: server('dual', 'dual'), global: mode('IPV6_Only') },
      'connects over IPv6, but there is no HTTPS over IPv6',
    ],
    ['a translator may help', server('ipv4', 'ipv6'), 'only through NAT64/DNS64'],
    ['there is a translator', server('ipv4', 'ipv6', ', nat64_dns64: true'), 'connects through NAT64/DNS64'],
    [
      'there is no translator',
      server('ipv4', 'ipv6', ', nat64_dns64: false'),
      'connection fails: there is no NAT64/DNS64',
    ],
    [
      'a translator is no help in IPv4-only mode',
      { description: server('ipv4', 'ipv6'), global: mode('IPV4_Only') },
      'connection fails',
    ],
  ];
  for (const [what, texts, outcome] of outcomes) {
    it(what, () =>
      assert.deepEqual(
        connections(texts).map((row) => row.at(-1)),
        [outcome],
      ),
    );
  }

  it('shows every value that what is not stated may have', () =>
    assert.deepEqual(connections('servers: {unity_connection: {}}\nnetwork: {client_ip_stack: ipv4}'), [
      ['Unity Connection', 'IPv4 only', 'if IPv4 only', 'two stacks', 'connects over IPv4'],
      ['Unity Connection', 'IPv4 only', 'if IPv6 only', 'two stacks', 'connection fails'],
      ['Unity Connection', 'IPv4 only', 'if two stacks', 'two stacks', 'connects over IPv4'],
    ]));

  it('shows each mode of the files, those of group files too', () => {
    const texts = {
      description: server('dual', 'dual'),
      global: mode('Dual_Stack'),
      groups: { 'lab.xml': mode('IPV4_Only'), 'others.xml': '<Client></Client>' },
    };
    assert.deepEqual(rowsOf(answerOf('ipv6', texts)).slice(1, 3), [
      ['IP_Mode in jabber-config.xml', 'two stacks'],
      ['IP_Mode in lab.xml', 'IPv4 only'],
    ]);
    assert.deepEqual(
      connections(texts).map((row) => row.slice(3)),
      [
        ['IPv4 only', 'connects over IPv4'],
        ['two stacks', 'connects over IPv6'],
      ],
    );
  });

  it('names group files with the same mode together, and only some of many', () => {
    const groups = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`g${index}.xml`, mode('IPV6_Only')]));
    const rows = rowsOf(answerOf('ipv6', { description: server('dual', 'dual'), groups }));
    assert.deepEqual(rows[1], ['IP_Mode in g0.xml, g1.xml, g2.xml and 2 more', 'IPv6 only']);
    assert.equal(rows.length, 3);
  });

  it('says where file and installation differ, and shows both', () => {
    const texts = {
      description: server('dual', 'dual'),
      global: mode('IPV4_Only'),
      bootstrap: 'IP_Mode: IPv6-Only\n',
    };
    assert.deepEqual(answerOf('ipv6', texts).sections[0]?.paragraphs, [
      'The inputs differ in IP_Mode; each mode is shown.',
    ]);
    assert.deepEqual(
      connections(texts).map((row) => row[3]),
      ['IPv4 only', 'IPv6 only'],
    );
  });

  it('adds what is reached over IPv4 alone: Expressway and Webex', () => {
    const description = `deployment_type: hybrid-webex-messenger\nremote_access: {mra: true}\n${server('dual', 'ipv6')}`;
    assert.deepEqual(
      connections(description).map((row) => [row[0], row.at(-1)]),
      [
        ['Unified CM', 'connects over IPv6, but there is no HTTPS over IPv6'],
        ['Expressway (MRA)', 'only through NAT64/DNS64'],
        ['Webex Messenger', 'only through NAT64/DNS64'],
      ],
    );
    assert.match(notes(description), /Expressway for MRA does not support IPv6\..*Webex Messenger is not available/s);
  });

  it('speaks of files and of Android where they are in use, and only there', () => {
    const used = notes('servers: {im_presence: {file_transfer: managed}}\nclients: {android: {}}');
    assert.match(used, /Managed file transfer needs: client and IM and Presence both on two stacks/);
    assert.match(used, /Android, from version 5\.0/);
    assert.doesNotMatch(notes('servers: {cucm: {}}\nclients: {windows: {}}'), /file transfer|Android/);
  });

  it('says that no server is declared', () =>
    assert.deepEqual(answerOf('ipv6', '').sections[1]?.paragraphs, ['No server is declared under `servers`.']));
});
