import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { broken, builtCli, clean, configuration, directoryWith, runCli } from './run-cli.js';

/** The files with findings, in the order they were reported; each of the broken ones has an error. */
async function reported(args: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await runCli(['--format', 'json', '--min-severity', 'error', ...args], { cwd });
  return [...new Set<string>(JSON.parse(stdout).map(({ file }: { file: string }) => file))];
}

describe('jabber-lint: which files it checks, and by what', () => {
  before(async function () {
    this.timeout(60_000);
    await builtCli();
  });

  it('in a directory every *.xml that is a configuration, or is named like one', async () => {
    const cwd = directoryWith({
      'jabber-config.xml': broken,
      'groups/sales.xml': broken,
      'groups/deep/er/SUPPORT.XML': broken,
      'groups/jabber-config-empty.xml': 'no XML & at all',
      'other/pom.xml': '<project>&</project>',
      'notes.txt': broken,
      'node_modules/x/jabber-config.xml': broken,
    });
    assert.deepEqual(await reported(['.'], cwd), [
      'groups/deep/er/SUPPORT.XML',
      'groups/jabber-config-empty.xml',
      'groups/sales.xml',
      'jabber-config.xml',
    ]);
  });

  it('named files always, globs as named ones, and each file once', async () => {
    const cwd = directoryWith({
      'a.txt': broken,
      'x/b.xml': broken,
      'x/y/c.xml': '<project>&</project>',
      'z[1].xml': broken,
    });
    assert.deepEqual(await reported(['a.txt', 'x/**/*.xml', 'x', './x/b.xml', 'x/*.xml'], cwd), [
      'a.txt',
      'x/b.xml',
      'x/y/c.xml',
    ]);
    assert.deepEqual(await reported(['z[1].xml'], cwd), ['z[1].xml']);
    assert.deepEqual(await reported(['{x,q}/*.xml'], cwd), ['x/b.xml']);
    assert.deepEqual(await reported([`${cwd}/x/?.xml`], cwd), [join(cwd, 'x/b.xml')]);
  });

  it('links: a file behind one is checked, a circle of directories is not walked', async () => {
    const cwd = directoryWith({ 'real/a.xml': broken });
    symlinkSync('../real', join(cwd, 'real/loop'));
    symlinkSync('a.xml', join(cwd, 'real/link.xml'));
    symlinkSync('self.xml', join(cwd, 'real/self.xml'));
    symlinkSync('gone.xml', join(cwd, 'real/dangling.xml'));
    const { code, stdout, stderr } = await runCli(['-f', 'json', '.'], { cwd });
    assert.equal(code, 2);
    assert.deepEqual(
      new Set(JSON.parse(stdout).map(({ file }: { file: string }) => file)),
      new Set(['real/a.xml', 'real/link.xml']),
    );
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'jabber-lint: real/dangling.xml: no such file or directory',
      'jabber-lint: real/self.xml: symbolic links in a circle',
    ]);
  });

  it('what cannot be read is one line, and the others are checked', async () => {
    const cwd = directoryWith({ 'a.xml': broken, 'c.xml': broken });
    mkdirSync(join(cwd, 'jabber-config.xml'));
    execFileSync('mkfifo', [join(cwd, 'b.xml')]);
    const { code, stderr } = await runCli(['a.xml', 'b.xml', 'gone/x.xml', 'a.xml/x', 'c.xml'], { cwd });
    assert.equal(code, 2);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'jabber-lint: b.xml: not a regular file',
      'jabber-lint: gone/x.xml: no such file or directory',
      'jabber-lint: a.xml/x: no such file or directory',
    ]);
    assert.deepEqual(await reported(['a.xml', 'b.xml', 'c.xml'], cwd), ['a.xml', 'c.xml']);
  });

  it('a directory without any configuration is told: nothing was checked', async () => {
    const { code, stderr } = await runCli(['.'], { cwd: directoryWith({ 'pom.xml': '<project/>' }) });
    assert.equal(code, 2);
    assert.match(stderr, /no Jabber configuration here/);
  });

  it('junk of every kind is checked without a crash', async () => {
    const junk = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7919 + (index >> 3)) & 255));
    const cwd = directoryWith({
      'junk.xml': junk,
      'nul.xml': '<config>\0\0</config>',
      'empty.xml': '',
      'open.xml': '<a>'.repeat(20_000),
      'bomb.xml': `<!DOCTYPE c [<!ENTITY a "${'x'.repeat(99)}"><!ENTITY b "&a;&a;">]><config version="1.0">&b;</config>`,
    });
    const { code, stderr, stdout } = await runCli(['junk.xml', 'nul.xml', 'empty.xml', 'open.xml', 'bomb.xml'], {
      cwd,
    });
    assert.equal(stderr, '');
    assert.equal(code, 1);
    assert.match(stdout, /Files checked: 5\./);
  });

  it('the nearest jabber-lint.yaml applies, and the command line beats it', async () => {
    const unknown = configuration('<AcmeButton>1</AcmeButton>', '<AcmeLamp>1</AcmeLamp>');
    const cwd = directoryWith({
      'jabber-lint.yaml': 'allow: [AcmeButton]\nrules:\n  parameter-unknown: error\nignore: ["old/", "*.bak.xml"]\n',
      'a.xml': unknown,
      'x.bak.xml': unknown,
      'old/a.xml': unknown,
      'inner/jabber-lint.yaml': 'rules:\n  parameter-unknown: off\n',
      'inner/a.xml': unknown,
      'other.yaml': 'rules:\n  parameter-unknown: hint\n',
    });
    const messages = async (...args: string[]) => {
      const { stdout } = await runCli(['-f', 'json', '--min-severity', 'hint', ...args], { cwd });
      const list: { file: string; severity: string; message: string }[] = JSON.parse(stdout);
      return list.map(({ file, severity, message }) => `${file} ${severity} ${/Acme\w+/.exec(message)}`);
    };
    assert.deepEqual(await messages('.'), ['a.xml error AcmeLamp']);
    assert.deepEqual(await messages('--config', 'other.yaml', 'a.xml', 'inner'), [
      'a.xml hint AcmeButton',
      'a.xml hint AcmeLamp',
      'inner/a.xml hint AcmeButton',
      'inner/a.xml hint AcmeLamp',
    ]);
    const named = await runCli(['old/a.xml'], { cwd });
    assert.equal(named.code, 0);
    assert.match(named.stderr, /old\/a\.xml: left out by the ignore list/);
  });

  it('a lint file with mistakes: each told with its place', async () => {
    const cwd = directoryWith({ 'jabber-lint.yaml': 'release: 13.0\nrules:\n  parameter-cas: off\n', 'a.xml': clean });
    const { code, stderr } = await runCli(['a.xml'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^jabber-lint: jabber-lint\.yaml:1:10: `13\.0` is not accepted for release/m);
    assert.match(
      stderr,
      /^jabber-lint: jabber-lint\.yaml:3:3: There is no rule `parameter-cas`\. Did you mean `parameter-case`/m,
    );
  });

  it('--release and --platforms decide what exists', async () => {
    const cwd = directoryWith({ 'jabber-lint.yaml': 'release: "12.1"\n', 'a.xml': clean });
    writeFileSync(join(cwd, 'b.xml'), clean);
    for (const args of [['--release', '14.1'], ['--platforms', 'windows, mac'], []]) {
      const { code, stderr } = await runCli([...args, '.'], { cwd });
      assert.equal(code, 0, stderr);
    }
  });
});
