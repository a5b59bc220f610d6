import assert from 'node:assert/strict';
import type { DeploymentMembers } from '../../server/src/service/cross-checks/checking/deployment-members.js';
import { checkerOf, commandsAt, configAt, keysAt, linksAt, membersOf, messages } from './deployment-members.js';
import { ruleOf } from './engine.js';

const video = (value: string) => `<Policies><EnableVideo>${value}</EnableVideo></Policies>`;

const videoOff = ruleOf({
  id: 'video-off',
  inputs: ['config', 'deployment'],
  when: 'cfg.off("EnableVideo") && yes("remote_access.mra")',
  at: ['config/EnableVideo', 'deployment/remote_access.mra'],
  message: 'Video is off.',
});
const noVideo = ruleOf({ id: 'no-video', when: '!cfg.has("EnableVideo")', at: ['config/'], message: 'No video.' });
const domains = ruleOf({
  id: 'domains',
  inputs: ['config', 'url'],
  when: 'cfg.has("ServicesDomain") && url.has("ServicesDomain") && cfg.get("ServicesDomain") != url.get("ServicesDomain")',
  at: ['url/ServicesDomain=', 'config/ServicesDomain='],
  message: 'Domains {a} and {b}.',
  words: { a: 'cfg.get("ServicesDomain")', b: 'url.get("ServicesDomain")' },
});

const found = (members: DeploymentMembers, ...rules: Parameters<typeof checkerOf>[0]) =>
  messages(checkerOf(rules).check(members));
const mra = 'remote_access: {mra: true}\n';
const domain = (value: string) => `<Policies><ServicesDomain>${value}</ServicesDomain></Policies>`;

describe('the check of a deployment', () => {
  it('a finding stands in the group file that sets it, or in the global file for those that do not', () => {
    const files = {
      global: configAt('jabber-config.xml', video('true')),
      groups: [configAt('a.xml', video('false')), configAt('b.xml', '<Client></Client>')],
    };
    assert.deepEqual(found(membersOf(mra, files), videoOff), ['a.xml: Video is off.']);
    const off = { ...files, global: configAt('jabber-config.xml', video('false')) };
    assert.deepEqual(found(membersOf(mra, off), videoOff), [
      'a.xml: Video is off.',
      'jabber-config.xml: Video is off.',
    ]);
  });

  it('what the group file overrides is not found in it', () => {
    const files = { global: configAt('jabber-config.xml', video('false')), groups: [configAt('a.xml', video('true'))] };
    assert.deepEqual(found(membersOf(mra, files), videoOff), ['jabber-config.xml: Video is off.']);
  });

  it('what a group file brings about stands in the group file, not in the global file that is right for the others', () => {
    const both = ruleOf({
      when: 'cfg.off("EnableVideo") && cfg.on("StartCallWithVideo")',
      at: ['config/StartCallWithVideo', 'config/EnableVideo'],
      message: 'Both.',
    });
    const start = '<Options><StartCallWithVideo>true</StartCallWithVideo></Options>';
    const groups = [configAt('a.xml', video('false')), configAt('b.xml', video('false'))];
    const files = { global: configAt('jabber-config.xml', start), groups };
    assert.deepEqual(found(membersOf('', files), both), ['a.xml: Both.', 'b.xml: Both.']);
    assert.deepEqual(found(membersOf('', files), { ...both, idle: true }), []);
    const inGroup = { ...files, groups: [configAt('a.xml', start + video('false'))] };
    assert.deepEqual(found(membersOf('', inGroup), { ...both, idle: true }), ['a.xml: Both.']);
    const everywhere = { groups, global: configAt('jabber-config.xml', start + video('false')) };
    assert.deepEqual(found(membersOf('', everywhere), { ...both, idle: true }), ['jabber-config.xml: Both.']);
    assert.deepEqual(found(membersOf('', everywhere), both), ['jabber-config.xml: Both.']);
  });

  it('what the global file sets is not missing in a group file', () => {
    const groups = [configAt('a.xml', '<Client></Client>')];
    const global = configAt('jabber-config.xml', video('true'));
    assert.deepEqual(found(membersOf('', { global, groups }), noVideo), []);
  });

  it('what all of them lack is missing in the global file, once', () => {
    const groups = ['a.xml', 'b.xml', 'c.xml'].map((name) => configAt(name, '<Client></Client>'));
    const global = configAt('jabber-config.xml', '<Client></Client>');
    assert.deepEqual(found(membersOf('', { global, groups }), noVideo), ['jabber-config.xml: No video.']);
  });

  it('without a global file each group file is looked at', () => {
    const groups = [configAt('a.xml', video('false')), configAt('b.xml', video('false'))];
    assert.deepEqual(found(membersOf(mra, { groups }), videoOff), ['a.xml: Video is off.', 'b.xml: Video is off.']);
  });

  it('further global files are looked at, each by itself', () => {
    const [global, other] = ['jabber-config.xml', 'b/jabber-config.xml'].map((name) => configAt(name, video('false')));
    const members = membersOf(mra, { global, otherGlobals: other ? [other] : [] });
    assert.deepEqual(found(members, videoOff), [
      'b/jabber-config.xml: Video is off.',
      'jabber-config.xml: Video is off.',
    ]);
  });

  it('a group file that says what the global file says is still a group file', () => {
    const rule = ruleOf({
      inputs: ['config', 'url'],
      when: 'groupcfg.has("ServicesDomain") && url.has("ServicesDomain")',
      at: ['config/ServicesDomain'],
      message: 'In a group file.',
    });
    const members = membersOf('', {
      global: configAt('jabber-config.xml', domain('a.example')),
      groups: [configAt('a.xml', domain('a.example'))],
      others: [linksAt('one.txt', 'ServicesDomain=a.example')],
    });
    assert.deepEqual(found(members, rule), ['a.xml: In a group file.']);
  });

  it('a setting that is empty does not look like one that is not there', () => {
    const rule = ruleOf({
      inputs: ['config', 'url'],
      when: 'cfg.present("ServicesDomain") && url.has("ServicesDomain")',
      at: ['config/ServicesDomain'],
      message: 'Written.',
    });
    const members = membersOf('', {
      groups: [configAt('a.xml', video('true')), configAt('b.xml', domain(''))],
      others: [linksAt('one.txt', 'ServicesDomain=a.example')],
    });
    assert.deepEqual(found(members, rule), ['b.xml: Written.']);
  });

  it('every link is looked at, in every file', () => {
    const members = membersOf('', {
      global: configAt('jabber-config.xml', domain('a.example')),
      others: [
        linksAt('one.txt', 'ServicesDomain=a.example', 'ServicesDomain=b.example'),
        linksAt('two.txt', 'ServicesDomain=c.example'),
      ],
    });
    assert.deepEqual(found(members, domains), [
      'one.txt: Domains a.example and b.example.',
      'two.txt: Domains a.example and c.example.',
    ]);
  });

  it('a link is looked at with the group files as well', () => {
    const members = membersOf('', {
      global: configAt('jabber-config.xml', domain('a.example')),
      groups: [configAt('b.xml', domain('b.example'))],
      others: [linksAt('one.txt', 'ServicesDomain=a.example')],
    });
    assert.deepEqual(found(members, domains), ['one.txt: Domains b.example and a.example.']);
  });

  it('every file of a kind is looked at, though they are many and alike', () => {
    const names = Array.from({ length: 30 }, (_, at) => `${at}.txt`);
    const others = names.map((name) => linksAt(name, 'ServicesDomain=b.example'));
    const global = configAt('jabber-config.xml', domain('a.example'));
    const expected = names.map((name) => `${name}: Domains a.example and b.example.`).sort();
    assert.deepEqual(found(membersOf('', { global, others }), domains), expected);
  });

  it('every file of a kind is looked at, though they are many and all different', () => {
    const others = Array.from({ length: 30 }, (_, at) => linksAt(`${at}.txt`, `ServicesDomain=d${at}.example`));
    const groups = Array.from({ length: 30 }, (_, at) => configAt(`${at}.xml`, domain(`g${at}.example`)));
    const files = new Set(found(membersOf('', { groups, others }), domains).map((line) => line.replace(/:.*/, '')));
    assert.equal(files.size, 30);
  });

  it('a command that takes Jabber off the machine is left out', () => {
    const rule = ruleOf({ inputs: ['bootstrap'], when: 'boot.has("LANGUAGE")', at: ['bootstrap/LANGUAGE'] });
    const install = commandsAt('a.cmd', '/i CiscoJabberSetup.msi LANGUAGE=1033');
    const removal = commandsAt('b.cmd', '/x CiscoJabberSetup.msi LANGUAGE=1033');
    assert.deepEqual(found(membersOf('', { others: [install, removal] }), rule), ['a.cmd: Found.']);
  });

  it('the former global file is what changes are looked for in', () => {
    const rule = ruleOf({ when: 'changed("EnableVideo")', at: ['config/EnableVideo'], message: 'Changed.' });
    const global = configAt('jabber-config.xml', video('true'));
    const previous = configAt('old.xml', video('false'));
    assert.deepEqual(found(membersOf('', { global, previous }), rule), ['jabber-config.xml: Changed.']);
    assert.deepEqual(found(membersOf('', { global, previous: configAt('old.xml', video('true')) }), rule), []);
    assert.deepEqual(found(membersOf('', { global }), rule), []);
  });

  it('a rule that needs one of several inputs runs where there is one', () => {
    const { inputs: _, ...either } = ruleOf({
      any_input: ['bootstrap', 'emm'],
      when: 'boot.has("FIPS_MODE") || emm.has("FIPS_MODE")',
      at: ['bootstrap/FIPS_MODE', 'emm/FIPS_MODE'],
    });
    const keys = keysAt('a.txt', 'FIPS_MODE = true\n');
    assert.deepEqual(found(membersOf('', { others: [keys] }), either), ['a.txt: Found.']);
    assert.deepEqual(found(membersOf(''), either), []);
  });

  it('a finding in the description is told once, whatever files there are', () => {
    const rule = ruleOf({
      inputs: ['deployment'],
      optional: ['config', 'url'],
      when: 'mra() && !cfg.off("EnableVideo")',
      at: ['deployment/remote_access.mra'],
    });
    const groups = ['a.xml', 'b.xml'].map((name) => configAt(name, video('true')));
    const others = [linksAt('a.txt', 'ServicesDomain=a', 'ServicesDomain=b')];
    assert.deepEqual(found(membersOf(mra, { groups, others }), rule), ['jabber-deployment.yaml: Found.']);
    assert.deepEqual(found(membersOf(mra), rule), ['jabber-deployment.yaml: Found.']);
  });

  it('what is missing in a fragment proves nothing, in a group file without its global file a little', () => {
    const { check } = checkerOf([{ ...noVideo, severity: 'error' }]);
    const severities = (members: DeploymentMembers) =>
      [...check(members).values()].flat().map(({ severity }) => severity);
    assert.deepEqual(severities(membersOf('', { global: configAt('jabber-config.xml', '') })), ['error']);
    const [group] = severities(membersOf('', { groups: [configAt('group.xml', '')] }));
    assert.notEqual(group, 'error');
  });
});
