import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeBack } from '../../server/src/cli/write-back.js';
import { encodeText } from '../../server/src/workspace/decode-bytes.js';
import { broken, builtCli, clean, directoryWith, runCli } from './run-cli.js';

const mended = broken.replace('&', '&amp;');
const mendedWhole = mended.replaceAll('enableautosave', 'EnableAutosave');

describe('jabber-lint: fixes', () => {
  before(async function () {
    this.timeout(60_000);
    await builtCli();
  });

  it('--fix writes what is certain, reports what is left, and a second run changes nothing', async () => {
    const cwd = directoryWith({ 'a.xml': broken, 'clean.xml': clean });
    const untouched = statSync(join(cwd, 'clean.xml'));
    const { code, stdout } = await runCli(['--fix', '.'], { cwd });
    assert.equal(code, 0);
    assert.equal(readFileSync(join(cwd, 'a.xml'), 'utf8'), mended);
    assert.match(stdout, /a\.xml:5:6 {2}warning/);
    assert.doesNotMatch(stdout, /ampersand/);
    const after = statSync(join(cwd, 'a.xml'));
    await runCli(['--fix', '.'], { cwd });
    assert.deepEqual(statSync(join(cwd, 'a.xml')).ino, after.ino);
    assert.equal(statSync(join(cwd, 'clean.xml')).ino, untouched.ino);
    assert.deepEqual(readdirSync(cwd).sort(), ['a.xml', 'clean.xml'], 'no temporary file stays');
  });

  it('--min-severity says what is mended, too', async () => {
    const cwd = directoryWith({ 'a.xml': broken });
    await runCli(['--fix', '--min-severity', 'hint', 'a.xml'], { cwd });
    assert.equal(readFileSync(join(cwd, 'a.xml'), 'utf8'), mendedWhole);
  });

  const encodings = [
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
  ] as const;
  for (const [encoding, mark] of encodings) {
    for (const eol of ['\n', '\r\n']) {
      it(`--fix keeps ${encoding}, ${mark ? 'a' : 'no'} byte order mark and ${JSON.stringify(eol)}`, async () => {
        const inKorean = (text: string) =>
          text.replace('  <Client>', '  <!-- 고객 😀 -->\n  <Client>').replaceAll('\n', eol);
        const bytes = (text: string) => encodeText(inKorean(text), encoding, mark) ?? assert.fail();
        // Only the ampersand: what is said about the encoding itself is another matter.
        const cwd = directoryWith({ 'a.xml': bytes(broken), 'jabber-lint.yaml': 'rules:\n  encoding-wrong: off\n' });
        await runCli(['--fix', 'a.xml'], { cwd });
        assert.deepEqual(readFileSync(join(cwd, 'a.xml')), Buffer.from(bytes(mended)));
      });
    }
  }

  it('--fix keeps mode and links, and leaves alone what is not text of its encoding', async () => {
    const latin = Buffer.from(broken.replace('EnableAutosvae', 'Enabl\u00e9'), 'latin1');
    const cwd = directoryWith({ 'a.xml': broken, 'latin.xml': latin });
    chmodSync(join(cwd, 'a.xml'), 0o640);
    symlinkSync('a.xml', join(cwd, 'link.xml'));
    const { code, stderr } = await runCli(['--fix', 'link.xml', 'latin.xml'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^jabber-lint: latin\.xml: .*nothing is fixed\n$/);
    assert.ok(lstatSync(join(cwd, 'link.xml')).isSymbolicLink());
    assert.equal(readFileSync(join(cwd, 'a.xml'), 'utf8'), mended);
    assert.equal(statSync(join(cwd, 'a.xml')).mode & 0o777, 0o640);
    assert.deepEqual(readFileSync(join(cwd, 'latin.xml')), latin);
  });

  it('a file that changed since it was read is not overwritten, and nothing is left beside it', async () => {
    const cwd = directoryWith({ 'a.xml': clean });
    const path = join(cwd, 'a.xml');
    await assert.rejects(writeBack(path, Buffer.from(broken), Buffer.from(mended)), /changed meanwhile/);
    assert.equal(readFileSync(path, 'utf8'), clean);
    assert.deepEqual(readdirSync(cwd), ['a.xml']);
    await assert.rejects(writeBack(join(cwd, 'gone.xml'), Buffer.from(broken), Buffer.from(mended)), {
      code: 'ENOENT',
    });
    assert.deepEqual(readdirSync(cwd), ['a.xml']);
  });

  it('--fix-dry-run prints a diff that patch takes, writes nothing, and reports beside it', async () => {
    const cwd = directoryWith({ 'd/a.xml': broken, 'd/clean.xml': clean });
    const { stdout, stderr, code } = await runCli(['--fix-dry-run', 'd'], { cwd });
    assert.equal(code, 0);
    assert.equal(readFileSync(join(cwd, 'd/a.xml'), 'utf8'), broken);
    assert.match(stdout, /^--- a\/d\/a\.xml\n\+\+\+ b\/d\/a\.xml\n@@ /);
    assert.match(stdout, /^-.*a=1&b=2.*\n\+.*a=1&amp;b=2/m);
    assert.match(stderr, /d\/a\.xml:5:6 {2}warning/);
    execFileSync('git', ['apply', '-'], { cwd, input: stdout, env: { ...process.env, GIT_CEILING_DIRECTORIES: cwd } });
    assert.equal(readFileSync(join(cwd, 'd/a.xml'), 'utf8'), mended);
  });

  it('--stdin: findings under the given name', async () => {
    const { stdout, code } = await runCli(['--stdin', '--stdin-filename', 'x/sales.xml', '-f', 'json'], {
      stdin: broken,
    });
    assert.equal(code, 1);
    assert.deepEqual(
      JSON.parse(stdout).map(({ file, line }: { file: string; line: number }) => [file, line]),
      [
        ['x/sales.xml', 4],
        ['x/sales.xml', 5],
      ],
    );
  });

  it('--stdin --fix: the mended bytes on the output, the report beside them; unmendable text goes through', async () => {
    const utf16 = Buffer.from(encodeText(broken, 'utf-16le', true) ?? []);
    const cases: readonly [input: Buffer, output: Buffer, code: number][] = [
      [Buffer.from(broken), Buffer.from(mended), 0],
      [Buffer.from(clean), Buffer.from(clean), 0],
      [Buffer.from('not & XML \xff', 'latin1'), Buffer.from('not & XML \xff', 'latin1'), 2],
    ];
    for (const [input, output, code] of cases) {
      const run = await runCli(['--stdin', '--fix'], { stdin: input });
      assert.deepEqual(run.stdoutBytes, output, run.stderr);
      assert.equal(run.code, code, run.stderr);
    }
    const run = await runCli(['--stdin', '--fix'], { stdin: utf16 });
    assert.equal(run.stdoutBytes.subarray(0, 2).toString('hex'), 'fffe');
    assert.ok(run.stdoutBytes.toString('utf16le').includes('a=1&amp;b=2'));
  });

  it('--stdin finds the lint file of the given name, and its ignore list', async () => {
    const cwd = directoryWith({ 'sub/jabber-lint.yaml': 'ignore: [old.xml]\nrules:\n  ampersand-bare: off\n' });
    const run = (name: string) => runCli(['--stdin', '--stdin-filename', name], { cwd, stdin: broken });
    assert.equal((await run('sub/new.xml')).code, 0);
    assert.match((await run('sub/old.xml')).stderr, /left out/);
    assert.equal((await run('new.xml')).code, 1);
  });
});
