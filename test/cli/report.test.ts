import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCli, directoryWith, runCli } from './run-cli.js';

describe('jabber-lint report', () => {
  before(async function () {
    this.timeout(60_000);
    await builtCli();
  });
  const directory = directoryWith({
    'hq/jabber-deployment.yaml':
      'version: 1\nname: 본사\nremote_access: {mra: true}\nservers: {cucm: {version: "9.1"}}\nnetwork: {client_ip_stack: ipv6}\n',
    'hq/groups/sales.xml': '<config version="1.0"><Client><Unknown_Thing>1</Unknown_Thing></Client></config>\n',
    'hq/jabber-config.xml': '<config version="1.0"><Client><IP_Mode>IPV6_Only</IP_Mode></Client></config>\n',
    'bad/jabber-deployment.yaml': 'version: 1\nservers: {cucm: {version: [}\n',
    'none/readme.txt': '',
    'two/jabber-deployment-us.yaml': 'version: 1\nfiles: {config: us.xml}\n',
    'two/jabber-deployment-eu.yaml': 'version: 1\nfiles: {config: eu.xml}\n',
  });
  const cwd = join(directory, 'hq');

  for (const name of ['check', 'ipv6', 'media', 'remote-access', 'firewall', 'versions']) {
    it(`${name}: answers, with the name of the deployment`, async () => {
      const { code, stdout, stderr } = await runCli(['report', name], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /본사\n=+\n/);
    });
  }

  const formats: readonly (readonly [format: string, start: RegExp])[] = [
    ['text', /^Versions: 본사\n==============\n/],
    ['markdown', /^# Versions: 본사\n/],
    ['html', /^<!DOCTYPE html>\n/],
    ['csv', /^Server,Declared,At least,Recommended,Met\r\nUnified Communications Manager,9\.1,/],
    ['json', /^\{\n {2}"id": "versions",\n {2}"title": "Versions: 본사"/],
  ];
  for (const [format, start] of formats) {
    it(`in ${format}`, async () => {
      const { code, stdout } = await runCli(['report', 'versions', '--format', format], { cwd });
      assert.equal(code, 0);
      assert.match(stdout, start);
    });
  }

  it('check: has the findings of all files, by their paths, and 0 although there are errors', async () => {
    const { code, stdout } = await runCli(['report', 'check', '-f', 'json', '-d', 'hq/jabber-deployment.yaml'], {
      cwd: directory,
    });
    assert.equal(code, 0);
    const { sections } = JSON.parse(stdout);
    assert.equal(sections[0].paragraphs[0], '3 files were checked.');
    const titles = sections.slice(1).map(({ title }: { title: string }) => title);
    assert.ok(titles.includes('groups/sales.xml') && titles.includes('jabber-deployment.yaml'), titles);
  });

  it('finds the description above the current directory', async () => {
    const { code, stdout } = await runCli(['report', 'ipv6'], { cwd: join(cwd, 'groups') });
    assert.equal(code, 0);
    assert.match(stdout, /IP_Mode in jabber-config\.xml {2,}IPv6 only/);
  });

  it('writes into a file', async () => {
    const { code, stdout } = await runCli(['report', 'firewall', '-f', 'csv', '-o', 'ports.csv'], { cwd });
    assert.deepEqual([code, stdout], [0, '']);
    assert.match(readFileSync(join(cwd, 'ports.csv'), 'utf8'), /^Service,Port,Transport/);
  });

  it('answers what can be told where a description has mistakes', async () => {
    const { code, stdout } = await runCli(['report', 'check'], { cwd: join(directory, 'bad') });
    assert.equal(code, 0);
    assert.match(stdout, /description-malformed/);
  });

  const failures: readonly (readonly [what: string, args: readonly string[], cwd: string, message: RegExp])[] = [
    [
      'one of several descriptions',
      ['ipv6'],
      'two',
      /jabber-deployment-eu\.yaml, jabber-deployment-us\.yaml; name one/,
    ],
    ['no description', ['ipv6'], 'none', /there is no jabber-deployment\.yaml in or above this directory/],
    ['a description that is not there', ['ipv6', '-d', 'gone.yaml'], 'hq', /gone\.yaml: cannot be read/],
    ['no question', [], 'hq', /Name one report: check, ipv6, media, remote-access, firewall, versions\./],
    ['an unknown question', ['ports'], 'hq', /Name one report/],
    ['two questions', ['ipv6', 'media'], 'hq', /Name one report/],
    ['an unknown form', ['ipv6', '-f', 'pdf'], 'hq', /pdf/],
    ['a file that cannot be written', ['ipv6', '-o', join('no', 'where.txt')], 'hq', /where\.txt|ENOENT|no such/i],
  ];
  for (const [what, args, folder, message] of failures) {
    it(`ends with 2: ${what}`, async () => {
      const { code, stdout, stderr } = await runCli(['report', ...args], { cwd: join(directory, folder) });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }

  it('has a help page', async () => {
    const { code, stdout } = await runCli(['report', '--help']);
    assert.equal(code, 0);
    assert.match(stdout, /--deployment FILE/);
  });
});
