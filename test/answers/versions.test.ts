import assert from 'node:assert/strict';
import { answerOf, type DeploymentTexts, rowsOf } from './answer-of.js';

const servers = (description: string) => rowsOf(answerOf('versions', description), 'Servers');
const clients = (description: string) => rowsOf(answerOf('versions', description), 'Systems of the clients');
const features = (texts: DeploymentTexts | string) => rowsOf(answerOf('versions', texts), 'Features in use');
const summary = (description: string) => answerOf('versions', description).sections[0]?.paragraphs?.[0];

describe('answers: versions', () => {
  it('compares each declared server with the least version of the release', () =>
    assert.deepEqual(
      servers(
        'servers: {cucm: {version: 12.5(1)SU3}, expressway_e: {version: X8.9}, unity_connection: {}, srst: {deployed: false}}',
      ),
      [
        ['Unified Communications Manager', '12.5(1)SU3', '10.5(2)', '11.5(1)SU3', 'yes'],
        ['Unity Connection', 'not stated', '10.5', '', 'not known'],
        ['Expressway-E', 'X8.9', 'X8.10.1', '', 'no'],
      ],
    ));

  it('compares the systems of the clients', () =>
    assert.deepEqual(
      clients(
        'clients: {windows: {os_versions: ["10", Windows 7, "8.1"]}, mac: {}, android: {min_os: "5.1"}, iphone_ipad: {min_os: "14.2"}}',
      ),
      [
        ['Windows', '10', '10, 8.1, 8', 'yes'],
        ['Windows', 'Windows 7', '10, 8.1, 8', 'no'],
        ['Windows', '8.1', '10, 8.1, 8', 'yes'],
        ['Mac', 'not stated', '10.12 or later', 'not known'],
        ['Android', '5.1', '6.0 or later', 'no'],
        ['iPhone and iPad', '14.2', '13.0 or later', 'yes'],
      ],
    ));

  it('knows what later releases have added', () => {
    const eleven = (release: string) =>
      clients(`jabber_version: "${release}"\nclients: {windows: {os_versions: ["11"]}}`);
    assert.equal(eleven('14.1')[0]?.at(-1), 'yes');
    assert.equal(eleven('12.9')[0]?.at(-1), 'no');
    assert.equal(clients('clients: {windows: {os_versions: ["11"]}}')[0]?.at(-1), 'not known');
  });

  it('lists what each feature in use needs, of both Expressways by themselves', () =>
    assert.deepEqual(
      features(
        'servers: {cucm: {version: 11.5(1)SU2, oauth_refresh_login: true}, expressway_c: {version: X8.10}, expressway_e: {version: X8.9}}',
      ),
      [
        ['OAuth with refresh logins', 'Unified CM', '11.5(1)SU2', '11.5(1)SU3', 'no'],
        ['OAuth with refresh logins', 'IM and Presence', 'not stated', '11.5(1)SU3', 'not known'],
        ['OAuth with refresh logins', 'Unity Connection', 'not stated', '11.5(1)SU3', 'not known'],
        ['OAuth with refresh logins', 'Expressway-C', 'X8.10', 'X8.10', 'yes'],
        ['OAuth with refresh logins', 'Expressway-E', 'X8.9', 'X8.10', 'no'],
      ],
    ));

  it('asks nothing of IM and Presence where there are calls alone', () => {
    const needed = features({
      description:
        'deployment_type: on-premises\nproduct_mode: phone-only\nservers: {cucm: {version: "14", oauth_refresh_login: true}}',
      global: '<Policies><EnableVideo>true</EnableVideo></Policies>',
    });
    assert.ok(needed.some(([, component]) => component === 'Unified CM'));
    assert.ok(!needed.some(([, component]) => component === 'IM and Presence'));
  });

  it('leaves out servers that are not there', () => {
    const needed = features(
      'deployment_type: hybrid-webex-messenger\nremote_access: {mra: false}\n' +
        'servers: {cucm: {oauth_refresh_login: true}, unity_connection: {deployed: false}}',
    );
    assert.deepEqual(
      needed.map((row) => row[1]),
      ['Unified CM'],
    );
  });

  it('finds features in the files, group files too', () => {
    const chat = '<Client><Persistent_Chat_Enabled>true</Persistent_Chat_Enabled></Client>';
    const description = 'servers: {im_presence: {version: "9.1"}}';
    const expected = [['Persistent chat on the desktop', 'IM and Presence', '9.1', '10.0', 'no']];
    assert.deepEqual(features({ description, global: chat }), expected);
    assert.deepEqual(features({ description, groups: { 'sales.xml': chat } }), expected);
    assert.deepEqual(features({ description }), []);
  });

  it('supposes the release of the tables where none is stated, and blames nobody for it', () => {
    const global = '<Policies><BlockVersionBelow>12.8</BlockVersionBelow></Policies>';
    const jabber = (description: string) => features({ description, global })[0]?.slice(1);
    assert.deepEqual(jabber(''), ['Jabber', '12.9 (assumed)', '12.9', 'yes']);
    assert.deepEqual(jabber('jabber_version: "12.8"'), ['Jabber', '12.8', '12.9', 'no']);
    const push = features('features: [push-notifications]\nclients: {android: {}}').find((row) => row[1] === 'Jabber');
    assert.deepEqual(push?.slice(2, 5), ['12.9 (assumed)', '12.9(1)', 'not known']);
  });

  it('adds what is to be known about a version', () => {
    const push = features(
      'features: [push-notifications, multiline]\nclients: {iphone_ipad: {}}\nservers: {cucm: {version: "12.0"}}',
    );
    assert.deepEqual(
      push.filter((row) => row[1] === 'Unified CM').map((row) => row[5]),
      ['with a COP file', 'since April 2021: 11.5(1)SU8, 12.5(1)SU3'],
    );
  });

  it('says in one line how it comes out', () => {
    assert.equal(summary('servers: {cucm: {version: "12.5"}}'), 'No version is too old. Met: 1.');
    assert.equal(summary('servers: {cucm: {version: "9.1"}, srst: {version: "12.8"}}'), 'Too old: 1. Met: 1.');
  });
});
