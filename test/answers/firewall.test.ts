import assert from 'node:assert/strict';
import { answerOf, columnOf, type DeploymentTexts, rowsOf } from './answer-of.js';

/** Ports that are needed for sure, and those that depend on a fact. */
function ports(texts: DeploymentTexts | string): { readonly needed: string[]; readonly open: Record<string, string> } {
  const answer = answerOf('firewall', texts);
  const all = columnOf(answer, undefined, 'Port');
  const needed = columnOf(answer, undefined, 'Needed');
  return {
    needed: all.filter((_, row) => needed[row] === 'yes'),
    open: Object.fromEntries(all.flatMap((port, row) => (needed[row] === 'yes' ? [] : [[port, needed[row] ?? '']]))),
  };
}

/** Everything that the table asks for, so that nothing is left open. */
const settled =
  'deployment_type: on-premises\nproduct_mode: full-uc\nfeatures: []\nclients: {windows: {}}\n' +
  'screen_share: {types: []}\nphone_security: {mode: non-secure, capf: false}\ndirectory: {type: uds}\n';

describe('answers: firewall', () => {
  it('lists exactly the services in use', () => {
    const servers = 'servers: {cucm: {version: "12.5", sip_oauth: false}, im_presence: {file_transfer: managed}}';
    assert.deepEqual(ports(settled + servers), {
      needed: ['6970', '6972', '53', '8443', '5222', '7336', '5060', '16384-32766', '8443'],
      open: {},
    });
  });

  it('has the ports of calls in team messaging mode, which Unified CM carries', () => {
    const team = 'deployment_type: team-messaging\nproduct_mode: team-messaging\nservers: {cucm: {version: "12.5"}}';
    assert.ok(ports(team).needed.includes('16384-32766'));
    const without = ports({
      description: team,
      global: '<Policies><Telephony_Enabled>false</Telephony_Enabled></Policies>',
    });
    assert.ok(![...without.needed, ...Object.keys(without.open)].includes('16384-32766'));
  });

  it('has no ports of calls where there are messages alone', () => {
    const { needed, open } = ports('product_mode: im-only\nservers: {im_presence: {file_transfer: managed}}');
    assert.deepEqual(needed, ['53', '8443', '5222', '7336']);
    for (const port of ['3804', '2748', '5060', '5061', '30000-39999', '5070-6070', '8000', '5090'])
      assert.ok(!(port in open), port);
    assert.ok('3389' in open, 'sharing within a chat');
  });

  it('has the ports of calls between clients for users of Webex Messenger alone', () => {
    const of = (model: string) => ports(`deployment_type: ${model}\n`).open['33434-33598'];
    assert.equal(of('cloud-webex-messenger'), 'depends on `features`');
    assert.equal(of('on-premises'), undefined);
    assert.equal(
      ports('deployment_type: on-premises\nfeatures: [jabber-to-jabber-calls]').needed.includes('33434-33598'),
      false,
    );
  });

  it('names the fact on which a port depends, and lists these last', () => {
    const answer = answerOf('firewall', 'product_mode: full-uc\nservers: {cucm: {version: "12.5"}}');
    const needed = columnOf(answer, undefined, 'Needed');
    assert.equal(needed.indexOf('depends on `phone_security.capf`'), needed.lastIndexOf('yes') + 1);
    const { open } = ports('servers: {cucm: {version: "12.5"}}');
    assert.equal(open['5061'], 'depends on `phone_security.mode`');
    assert.equal(open['5090'], 'depends on `servers.cucm.sip_oauth`');
    assert.equal(open['16384-32766'], 'depends on `product_mode`');
    assert.equal(open['7443'], undefined, 'servers that are not among those declared are not there');
  });

  const directories: readonly (readonly [what: string, texts: DeploymentTexts | string, needed: string[]])[] = [
    ['the port of the configuration', { description: 'directory: {type: openldap}', global: ldap('389') }, ['389']],
    [
      'the port of the description where the configuration has none',
      'directory: {type: active-directory, servers: [{port: 3269}, {address: dc2.example.com}]}',
      ['3269'],
    ],
    [
      'the configuration before the description',
      { description: 'directory: {type: openldap, servers: [{port: 389}]}', global: ldap('636') },
      ['636'],
    ],
    [
      'a group file with another port',
      { description: '', global: ldap('389'), groups: { 'b.xml': ldap('636') } },
      ['389', '636'],
    ],
    ['no LDAP with UDS', 'directory: {type: uds}', []],
    ['no LDAP without a contact source', 'directory: {type: none}', []],
  ];
  for (const [what, texts, expected] of directories) {
    it(`directory: ${what}`, () => {
      const { needed, open } = ports(texts);
      const ofLdap = (port: string) => ['389', '3268', '636', '3269'].includes(port);
      assert.deepEqual(needed.filter(ofLdap), expected);
      assert.deepEqual(Object.keys(open).filter(ofLdap), []);
    });
  }

  it('directory: any port where none is stated', () =>
    assert.deepEqual(
      ['389', '3268', '636', '3269'].map((port) => ports('directory: {type: openldap}').open[port]),
      Array.from({ length: 4 }, () => 'depends on `directory.servers[].port`'),
    ));

  it('takes ranges and ports from files and description', () => {
    const media = (audio: string, video: string) =>
      `<Policies>${range('Audio', audio)}${range('Video', video)}${range('Fecc', '31000-31001')}</Policies>`;
    const texts: DeploymentTexts = {
      description:
        'product_mode: full-uc\nfeatures: [far-end-camera-control]\nscreen_share: {types: [im-only]}\n' +
        'servers: {cucm: {sip_oauth: true, sip_oauth_port: 5095}}',
      global: `${media('20000-20100', '21000-21100')}<Options><SharePortRangeStart>50000</SharePortRangeStart><SharePortRangeSize>100</SharePortRangeSize></Options>`,
    };
    const { needed } = ports(texts);
    for (const port of ['20000-20100, 21000-21100', '31000-31001', '50000-50100', '5095']) {
      assert.ok(needed.includes(port), `${port} of ${needed}`);
    }
    assert.ok(!needed.includes('49152-65535'));
    assert.ok(ports({ ...texts, groups: { 'a.xml': '<Client></Client>' } }).needed.includes('50000-50100'));
  });

  it('says which are open, where the firewall is described', () => {
    const servers = 'servers: {cucm: {version: "10.5", sip_oauth: false}, unity_connection: {}}';
    const answer = answerOf('firewall', `${settled}${servers}\nnetwork: {firewall: {open_tcp: [6970, 8443, 7443]}}`);
    const open = new Map(rowsOf(answer).map((row) => [row[1], row[5]]));
    assert.equal(open.get('6970'), 'yes');
    assert.equal(open.get('5060'), 'no');
    assert.equal(open.get('7080'), 'no, but 7443 is');
    assert.equal(open.get('53'), 'not stated', 'nothing is said about UDP');
  });
});

function ldap(port: string): string {
  return `<Directory><PrimaryServerName>dc1.example.com</PrimaryServerName><ServerPort1>${port}</ServerPort1></Directory>`;
}

function range(stream: string, ports: string): string {
  const [start = '', end = ''] = ports.split('-');
  return `<${stream}_Start_Port_Range>${start}</${stream}_Start_Port_Range><${stream}_End_Port_Range>${end}</${stream}_End_Port_Range>`;
}
