import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { badInputs, largeFile } from './inputs.js';

const script = resolve(import.meta.dirname, '../../dist/jabber-lint.cjs');
const posix = process.platform !== 'win32';
const good =
  '<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n  <Policies>\n    <EnableVideo>yes</EnableVideo>\n  </Policies>\n</config>\n';

describe('bad input: jabber-lint', () => {
  let folder = '';
  before(() => assert.ok(existsSync(script), 'run npm run package before the tests'));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jabber-bad-'));
    chmodSync(folder, 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Root may read everything, so it steps down to show what others meet. */
  const asNobody = () => (posix && process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {});

  function lint(words: readonly string[], options: { readonly uid?: number; readonly gid?: number } = {}) {
    const run = spawnSync(process.execPath, [script, '--no-color', ...words], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
      maxBuffer: 1 << 28,
      ...options,
    });
    assert.equal(run.signal, null, 'it did not hang');
    assert.doesNotMatch(run.stderr, /\n\s+at |Error:|node:internal/, 'no stack trace');
    return run;
  }

  /** The good file beside the bad one is still checked. */
  function assertRestIsChecked(run: ReturnType<typeof lint>): void {
    assert.match(run.stdout, /value-not-boolean/, `${run.stdout}${run.stderr}`);
  }

  for (const { what, bytes } of badInputs) {
    it(`${what}: is told in words, and --fix keeps what it cannot read`, () => {
      const path = join(folder, 'jabber-config.xml');
      const before = bytes();
      writeFileSync(path, before);
      const run = lint(['jabber-config.xml']);
      assert.ok([0, 1, 2].includes(run.status ?? -1), String(run.status));
      assert.ok(Buffer.from(before).equals(readFileSync(path)), 'reading changed nothing');
      lint(['--fix', 'jabber-config.xml']);
      const after = readFileSync(path);
      assert.ok(after.length >= before.length * 0.5, 'half of the file is gone');
    });
  }

  it('a file of 4 MB: only syntax is checked, and it is said', () => {
    writeFileSync(join(folder, 'jabber-config.xml'), largeFile(4));
    const { stdout, status } = lint(['jabber-config.xml']);
    assert.match(stdout, /larger than 2 MB.*file-too-large/);
    assert.equal(status, 0);
  });

  it('a file of 20 MB: it is not checked, which is a failure', () => {
    writeFileSync(join(folder, 'jabber-config.xml'), largeFile(20));
    const { stdout, stderr, status } = lint(['jabber-config.xml']);
    assert.match(stdout, /larger than 10 MB.*file-too-large/);
    assert.equal(stderr.trim(), 'jabber-lint: jabber-config.xml: larger than 10 MB, not checked');
    assert.equal(status, 2);
  });

  it('a page of 20 MB that is named: the same', () => {
    const link = '<a href="ciscojabber://provision?ServicesDomain=example.com">x</a>\n';
    writeFileSync(join(folder, 'page.html'), link.repeat(300_000));
    const { stdout, stderr, status } = lint(['page.html']);
    assert.match(stdout, /larger than 10 MB/);
    assert.match(stderr, /^jabber-lint: page\.html: larger than 10 MB, not checked\n$/);
    assert.equal(status, 2);
  });

  it('a file that does not exist: one line, 2, the others are checked', () => {
    writeFileSync(join(folder, 'good.xml'), good);
    const run = lint(['gone.xml', 'good.xml']);
    assert.equal(run.status, 2);
    assert.equal(run.stderr.trim().split('\n').length, 1, run.stderr);
    assert.match(run.stderr, /gone\.xml/);
    assertRestIsChecked(run);
  });

  if (posix) {
    it('a link to a file that has vanished, inside a folder', () => {
      writeFileSync(join(folder, 'good.xml'), good);
      symlinkSync(join(folder, 'vanished'), join(folder, 'jabber-config.xml'));
      assertRestIsChecked(lint(['.']));
    });

    it('links that go in circles', () => {
      mkdirSync(join(folder, 'sub'));
      symlinkSync(folder, join(folder, 'sub', 'again'));
      symlinkSync('b.xml', join(folder, 'a.xml'));
      symlinkSync('a.xml', join(folder, 'b.xml'));
      writeFileSync(join(folder, 'good.xml'), good);
      assertRestIsChecked(lint(['.']));
    });

    it('a pipe that nobody writes to', () => {
      assert.equal(spawnSync('mkfifo', [join(folder, 'jabber-config.xml')]).status, 0);
      writeFileSync(join(folder, 'good.xml'), good);
      assertRestIsChecked(lint(['.']));
      const named = lint(['jabber-config.xml', 'good.xml']);
      assert.equal(named.status, 2);
      assertRestIsChecked(named);
    });

    it('a folder and a file that may not be read', () => {
      mkdirSync(join(folder, 'locked'));
      writeFileSync(join(folder, 'locked', 'jabber-config.xml'), good);
      writeFileSync(join(folder, 'secret.xml'), good);
      writeFileSync(join(folder, 'good.xml'), good);
      chmodSync(join(folder, 'locked'), 0);
      chmodSync(join(folder, 'secret.xml'), 0);
      const run = lint(['.', 'secret.xml'], asNobody());
      chmodSync(join(folder, 'locked'), 0o755);
      assert.equal(run.status, 2, run.stderr);
      assert.match(run.stderr, /secret\.xml/);
      assert.match(run.stderr, /locked/);
      assertRestIsChecked(run);
    });

    it('a file that may not be written keeps its text, and it is said', () => {
      const path = join(folder, 'jabber-config.xml');
      writeFileSync(path, good);
      chmodSync(path, 0o444);
      chmodSync(folder, 0o555);
      const run = lint(['--fix', 'jabber-config.xml'], asNobody());
      chmodSync(folder, 0o755);
      assert.equal(run.status, 2, run.stderr);
      assert.equal(readFileSync(path, 'utf8'), good);
    });
  }

  it('a folder named like a file', () => {
    mkdirSync(join(folder, 'jabber-config.xml'));
    writeFileSync(join(folder, 'jabber-config.xml', 'good.xml'), good);
    assertRestIsChecked(lint(['jabber-config.xml']));
  });

  it('files that vanish while they are checked', async () => {
    for (let at = 0; at < 1500; at += 1) writeFileSync(join(folder, `jabber-config-${at}.xml`), good);
    const run = spawn(process.execPath, [script, '--no-color', '.'], { cwd: folder });
    let said = '';
    let wrong = '';
    let next = 1500;
    run.stdout.on('data', (chunk) => {
      said += chunk;
      // Remove from the far end while it reads from the near one, and the other way round.
      for (let count = 0; count < 50 && next > 0; count += 1) unlinkSync(join(folder, `jabber-config-${--next}.xml`));
    });
    run.stderr.on('data', (chunk) => {
      wrong += chunk;
    });
    const status = await new Promise((done) => run.once('close', done));
    assert.ok(status === 1 || status === 2 || status === 0, String(status));
    assert.match(said, /value-not-boolean/);
    assert.doesNotMatch(wrong, /\n\s+at |node:internal/, 'no stack trace');
  });

  it('a jabber-lint.yaml that is not YAML', () => {
    writeFileSync(join(folder, 'jabber-lint.yaml'), 'rules: [}\n\t: :');
    writeFileSync(join(folder, 'good.xml'), good);
    const run = lint(['good.xml']);
    assert.match(run.stderr, /jabber-lint\.yaml/);
    assert.equal(run.status, 2, run.stderr);
  });
});
