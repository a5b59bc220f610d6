import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { read } from '../meta/sources.js';
import { answerOf, columnOf, rowsOf } from './answer-of.js';

const titles = (description: string, section: string) =>
  columnOf(answerOf('remote-access', description), section, 'Feature');
const introduction = (description: string) => answerOf('remote-access', description).sections[0]?.paragraphs;

describe('answers: remote access', () => {
  it('tells what needs a newer server from what works and what does not', () => {
    const description =
      'remote_access: {mra: true}\nservers: {cucm: {version: "9.1(1)"}, expressway_c: {version: X8.9}, expressway_e: {version: X8.9.1}}';
    const newer = rowsOf(answerOf('remote-access', description), 'Needs a newer version');
    const works = (feature: string) => newer.find((row) => row[1] === feature)?.[2];
    assert.equal(works('Calls with audio and video'), 'needs Unified CM 9.1(2)');
    assert.equal(works('Shared lines'), 'needs Unified CM 11.5(1)SU2, Expressway-C X8.9.1');
    assert.ok(titles(description, 'Does not work').includes('Directory search over LDAP'));
    assert.ok(titles(description, 'Works').includes('Directory search over UDS'));
    assert.ok(!titles(description, 'Works').includes('Shared lines'));
  });

  it('works from a version on, where none is stated', () => {
    const row = rowsOf(answerOf('remote-access', 'remote_access: {mra: true}'), 'Works').find(
      ([, feature]) => feature === 'Calls with audio and video',
    );
    assert.equal(row?.[2], 'yes, from Unified CM 9.1(2)');
  });

  it('leaves out what concerns other clients and other models', () => {
    const mobile = titles('deployment_type: on-premises\nclients: {iphone_ipad: {}}', 'Works');
    assert.ok(mobile.includes('Messages from your own servers'));
    assert.ok(!mobile.includes('Messages from the cloud'));
    assert.ok(!mobile.includes('Graceful registration'), 'Android alone');
    assert.ok(!mobile.includes('Writing problem reports'), 'the desktop alone');
    const cloud = titles('deployment_type: team-messaging', 'Works');
    assert.ok(cloud.includes('Messages from the cloud') && !cloud.includes('Messages from your own servers'));
  });

  it('leaves out what the product mode does not have, unless users are meant to have it', () => {
    const all = (description: string) => [...titles(description, 'Works'), ...titles(description, 'Does not work')];
    const phone = all('product_mode: phone-only');
    assert.ok(phone.includes('Calls with audio and video') && !phone.includes('Group chat'));
    assert.ok(!phone.includes('Federation with other domains'));
    const contacts = all('product_mode: phone-mode-with-contacts');
    assert.ok(contacts.includes('Federation with other domains') && !contacts.includes('Group chat'));
    const messages = all('product_mode: im-only');
    assert.ok(messages.includes('Group chat') && !messages.includes('Early media'));
    const expected = 'product_mode: phone-only\nremote_access: {features_expected: [group-chat]}';
    assert.ok(all(expected).includes('Group chat'));
  });

  it('compares with what users are meant to have', () => {
    const description = (features: string) => `remote_access: {mra: true, features_expected: [${features}]}`;
    assert.deepEqual(introduction(description('chat')), [
      'Users connect through Expressway for Mobile and Remote Access.',
      'All that users are meant to have outside works.',
    ]);
    assert.equal(
      introduction(description('chat, early-media, custom-html-tabs'))?.[1],
      'Expected, but not to be had: Early media; Custom tabs.',
    );
    const answer = answerOf('remote-access', description('early-media'));
    const expected = columnOf(answer, 'Does not work', 'Expected');
    assert.equal(expected[titles(description('early-media'), 'Does not work').indexOf('Early media')], 'yes');
  });

  it('says whether MRA is used at all', () => {
    assert.match(introduction('remote_access: {mra: false}')?.[0] ?? '', /is not used; this is what it would bring/);
    assert.match(introduction('')?.[0] ?? '', /is not stated \(`remote_access\.mra`\)/);
  });

  it('calls each feature as the description does', () => {
    const table: { rows: { feature: string; title: string }[] } = parse(read('schemas/tables/mra-services.yaml'));
    const description = parse(read('schemas/deployment.yaml'));
    assert.deepEqual(
      Object.fromEntries(table.rows.map(({ feature, title }) => [feature, title])),
      description.properties.remote_access.properties.features_expected.values,
    );
  });
});
