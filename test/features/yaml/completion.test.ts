// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets look like that
import assert from 'node:assert/strict';
import { createDescriptionService } from '../../../server/src/service/description-service.js';
import { facts } from '../../facts.js';
import { acceptAt, itemsAt, labelsAt } from './at-cursor.js';

const plain = createDescriptionService({ facts });

describe('completion in a deployment description: accepted text', () => {
  const cases: readonly (readonly [what: string, marked: string, label: string, becomes: string])[] = [
    ['a key of an empty file', '|', 'version', 'version: 1'],
    [
      'a key with values',
      'pro|',
      'product_mode',
      'product_mode: ${1|full-uc,im-only,phone-only,phone-mode-with-contacts,team-messaging|}',
    ],
    ['a key with a map', 'version: 1\ncl|', 'clients', 'version: 1\nclients:\n  $0'],
    ['a key with a list', 'fea|', 'features', 'features: [$0]'],
    ['a key with a list of maps', 'dns:\n  srv|', 'srv_records', 'dns:\n  srv_records:\n  - $0'],
    ['a truth value', 'remote_access:\n  m|', 'mra', 'remote_access:\n  mra: ${1|true,false|}'],
    ['a version', 'jab|', 'jabber_version', 'jabber_version: "$0"'],
    ['a text', 'domains:\n  ser|', 'services', 'domains:\n  services: $0'],
    [
      'by indentation, below others',
      'servers:\n  cucm:\n    version: "12"\n    |',
      'sso',
      'servers:\n  cucm:\n    version: "12"\n    sso: ${1|true,false|}',
    ],
    [
      'by indentation, one level up',
      'servers:\n  cucm:\n    version: "12"\n  |',
      'srst',
      'servers:\n  cucm:\n    version: "12"\n  srst:\n  $0',
    ],
    [
      'in the middle',
      'emm:\n  |\n  vendor: other\nversion: 1',
      'dlp_policy',
      'emm:\n  dlp_policy: ${1|true,false|}\n  vendor: other\nversion: 1',
    ],
    ['a key that has its colon', 'emm:\n  ven|: other', 'vendor', 'emm:\n  vendor: other'],
    ['in braces', 'emm: {ven|}', 'vendor', 'emm: {vendor: ${1|intune,blackberry,other|}}'],
    [
      'in braces, further on',
      'emm: {vendor: other, |}',
      'dlp_policy',
      'emm: {vendor: other, dlp_policy: ${1|true,false|}}',
    ],
    ['a map in braces', 'servers: {cu|}', 'cucm', 'servers: {cucm: {$0}}'],
    ['a value', 'directory:\n  type: |', 'active-directory', 'directory:\n  type: active-directory'],
    ['a value in place of another', 'directory:\n  type: u|ds', 'uds', 'directory:\n  type: uds'],
    ['a value in quotes', 'directory:\n  type: "u|"', 'uds', 'directory:\n  type: uds'],
    ['a value right behind the colon', 'directory:\n  type:|', 'uds', 'directory:\n  type: uds'],
    ['a value in braces', 'directory: {type: |}', 'uds', 'directory: {type: uds}'],
    ['a value like a number', 'sso:\n  idp:\n    saml: |', '2.0', 'sso:\n  idp:\n    saml: "2.0"'],
    ['a truth value after its key', 'remote_access:\n  mra: |', 'false', 'remote_access:\n  mra: false'],
    ['an entry of a list in brackets', 'features: [video, sr|]', 'srst', 'features: [video, srst]'],
    ['an entry of a list after a dash', 'features:\n  - video\n  - sr|', 'srst', 'features:\n  - video\n  - srst'],
    ['an entry right behind the dash', 'features:\n  -|', 'srst', 'features:\n  - srst'],
    ['the first line of a list', 'features:\n  |', 'srst', 'features:\n  - srst'],
    ['a list begun behind its key', 'features: |', 'srst', 'features: [srst]'],
    [
      'a key of an entry of a list',
      'devices:\n  - name: A\n    ty|',
      'type',
      'devices:\n  - name: A\n    type: ${1|csf,tct,tab,bot|}',
    ],
    ['the first key of an entry', 'devices:\n  - na|', 'name', 'devices:\n  - name: $0'],
    ['a value in an entry of a list', 'devices:\n  - type: |', 'bot', 'devices:\n  - type: bot'],
    ['a language by its number', 'languages: [10|]', '1042', 'languages: [1042]'],
    ['a codec', 'media: {audio_codecs: [|]}', 'G.722', 'media: {audio_codecs: [G.722]}'],
    [
      'with Windows line ends',
      'version: 1\r\nemm:\r\n  |\r\n',
      'vendor',
      'version: 1\r\nemm:\r\n  vendor: ${1|intune,blackberry,other|}\r\n',
    ],
  ];
  for (const [what, marked, label, becomes] of cases) it(what, () => assert.equal(acceptAt(marked, label), becomes));

  it('without tab stops, up to where one types', () => {
    assert.equal(acceptAt('emm:\n  ven|', 'vendor', plain), 'emm:\n  vendor: ');
    assert.equal(acceptAt('jab|', 'jabber_version', plain), 'jabber_version: ');
    assert.equal(acceptAt('cli|', 'clients', plain), 'clients:\n  ');
  });
});

describe('completion in a deployment description: what is offered', () => {
  it('keys in the order of the schema, without those that stand there', () => {
    assert.deepEqual(labelsAt('clients:\n  windows:\n  mac: {}\n  |'), ['android', 'iphone_ipad', 'vdi']);
    assert.deepEqual(labelsAt('emm:\n  vendor: other\n  d|\n  dlp_policy: true\n'), ['dynamics_fips']);
  });

  it('values with their meanings', () => {
    const items = itemsAt('deployment_type: |');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['on-premises', 'cloud-webex-messenger', 'hybrid-webex-messenger', 'team-messaging'],
    );
    assert.equal(items[0]?.detail, 'All services run on your own servers');
  });

  it('title and description of a key', () => {
    const [item] = itemsAt('jabber_v|');
    assert.equal(item?.detail, 'Jabber release');
    assert.ok(typeof item?.documentation === 'object' && item.documentation.value.includes('Oldest Jabber release'));
  });

  for (const [what, marked] of [
    ['in a comment', 'version: 1 # pro|'],
    ['in a comment line', '# |\nversion: 1'],
    ['for a text', 'name: |'],
    ['for a number', 'phone:\n  lines_per_user: |'],
    ['below a key that is not known', 'office:\n  |'],
    ['below a text', 'name:\n  |'],
  ] as const)
    it(`nothing ${what}`, () => assert.deepEqual(labelsAt(marked), []));
});

describe('completion in jabber-lint.yaml', () => {
  it('keys, rules and severities', () => {
    assert.deepEqual(labelsAt('release: "12.9"\n|', 'jabber-lint.yaml'), [
      'platforms',
      'rules',
      'customRules',
      'allow',
      'ignore',
    ]);
    assert.ok(labelsAt('rules:\n  |', 'jabber-lint.yaml').includes('parameter-unknown'));
    assert.deepEqual(labelsAt('rules:\n  parameter-unknown: |', 'jabber-lint.yaml'), [
      'error',
      'warning',
      'information',
      'hint',
      'off',
    ]);
    assert.deepEqual(labelsAt('platforms: [windows, m|]', 'jabber-lint.yaml'), ['mac']);
    assert.ok(labelsAt('release: |', 'jabber-lint.yaml').includes('14.0'));
  });
});
