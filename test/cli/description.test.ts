import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCli, clean, directoryWith, runCli } from './run-cli.js';

const wrong = 'version: 1\nremote_access:\n  mra: yes # since May\nowner: me\n';

describe('jabber-lint: deployment descriptions', () => {
  before(async function () {
    this.timeout(60_000);
    await builtCli();
  });
  const directory = directoryWith({
    'clean/jabber-deployment.yaml': 'version: 1\n',
    'wrong/jabber-deployment-emea.yaml': wrong,
    'mended/jabber-deployment.yaml': wrong,
    'others/docker-compose.yaml': 'services: {}\n',
    'beside/jabber-lint.yaml': 'release: "14.0"\n',
    'beside/jabber-config.xml': clean,
    'beside/plan.yaml': wrong,
  });

  it('are checked as any file, by name or met in a directory', async () => {
    assert.equal((await runCli(['clean'], { cwd: directory })).code, 0);
    for (const path of ['wrong', 'wrong/jabber-deployment-emea.yaml']) {
      const { code, stdout } = await runCli([path], { cwd: directory });
      assert.equal(code, 1);
      assert.match(
        stdout,
        /jabber-deployment-emea\.yaml:3:8 {2}error {2}`remote_access\.mra` must be `true` or `false`/,
      );
      assert.match(stdout, /:4:1 {2}warning {2}`owner` is not a key of a deployment description/);
    }
  });

  it('are reported in each format', async () => {
    for (const format of ['json', 'sarif', 'github']) {
      const { stdout } = await runCli(['wrong', '--format', format], { cwd: directory });
      assert.ok(stdout.includes('description-key-unknown'), stdout);
    }
  });

  it('are mended in place, comments kept', async () => {
    const { code } = await runCli(['mended', '--fix'], { cwd: directory });
    assert.equal(code, 0);
    const text = readFileSync(join(directory, 'mended/jabber-deployment.yaml'), 'utf8');
    assert.equal(text, wrong.replace('yes', 'true'));
  });

  it('come through the standard input', async () => {
    const args = ['--stdin', '--stdin-filename', 'jabber-deployment.yaml'];
    const { code, stdout } = await runCli(args, { cwd: directory, stdin: wrong });
    assert.equal(code, 1, stdout);
  });

  it('other files in YAML are left alone', async () => {
    assert.equal((await runCli(['others'], { cwd: directory })).code, 2);
    const named = await runCli(['beside/jabber-lint.yaml'], { cwd: directory });
    assert.equal(named.code, 2);
    assert.match(named.stderr, /jabber-lint\.yaml: no Jabber settings/);
    const matched = await runCli(['beside/*'], { cwd: directory });
    assert.equal(matched.code, 0, matched.stdout + matched.stderr);
    assert.match(matched.stdout, /Files checked: 1\b/);
  });

  it('may have another name where --deployment names it', async () => {
    const { stdout } = await runCli(['-d', 'plan.yaml', 'plan.yaml'], { cwd: join(directory, 'beside') });
    assert.match(stdout, /plan\.yaml:4:1 {2}warning {2}`owner` is not a key/);
  });

  it('have facts that --explain tells all about', async () => {
    const { code, stdout } = await runCli(['--explain', 'servers.cucm.version'], { cwd: directory });
    assert.equal(code, 0);
    assert.match(stdout, /^Version · servers\.cucm\.version\n\nOldest version among the nodes\n/);
    assert.match(stdout, /^Rules that ask for it: [a-z0-9-]+, /m);
    const map = await runCli(['--explain', 'dns.srv_records[]'], { cwd: directory });
    assert.match(map.stdout, /^Facts in it: name, /m);
    const wrong = await runCli(['--explain', 'servers.cucm.versoin'], { cwd: directory });
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /Did you mean `servers\.cucm\.version`\?/);
  });
});
