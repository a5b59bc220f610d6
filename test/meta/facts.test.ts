import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '@vscode/vsce';
import { factNames } from '../../server/src/service/facts/fact-names.js';
import { loadCatalogue } from '../facts.js';
import { withEditor } from '../protocol/editor.js';
import { misspelt } from '../protocol/texts.js';
import { root } from './sources.js';

const dist = join(root, 'dist');
const uri = 'file:///nowhere/jabber-config.xml';

function jabberLint(node: readonly string[], ...words: readonly string[]) {
  return spawnSync(process.execPath, [...node, ...words], { cwd: root, encoding: 'utf8' });
}

describe('the data files', () => {
  it('lie in the package once, and nowhere else', async () => {
    const packed = await listFiles({ cwd: root, packageManager: 0 });
    const named = packed.filter((path) => factNames.some((name) => path.endsWith(`/${name}.json`)));
    assert.deepEqual(named.sort(), factNames.map((name) => `dist/facts/${name}.json`).sort());

    const sentences = loadCatalogue().parameters.flatMap(({ summary = '' }) => (summary.length > 60 ? [summary] : []));
    assert.ok(sentences.length > 100);
    for (const path of packed.filter((each) => /js$/.test(each))) {
      const bundle = readFileSync(join(root, path), 'utf8');
      assert.deepEqual(
        sentences.filter((sentence) => bundle.includes(sentence)),
        [],
        path,
      );
    }
  });

  it(
    'are found by the packed language server',
    withEditor({ program: join(dist, 'jabber-language-server.cjs') }, async (editor) => {
      await editor.open(uri, misspelt);
      assert.deepEqual(await editor.codes(uri), ['parameter-unknown']);
    }),
  );

  for (const [where, node] of [
    ['packed', [join(dist, 'jabber-lint.cjs')]],
    ['in the sources', ['--import', 'tsx', 'server/src/cli.ts']],
  ] as const) {
    it(`are found by the command line, ${where}`, () => {
      const { status, stdout } = jabberLint(node, '--explain', 'EnableVideo');
      assert.equal(status, 0);
      assert.match(stdout, /EnableVideo/);
    });
  }
});

describe('an installation without its data files', () => {
  let home = '';
  before(() => {
    home = mkdtempSync(join(tmpdir(), 'jabber-damaged-'));
    for (const name of readdirSync(dist).filter((each) =>
      /^jabber-.*\.cjs$|^language-server.*\.js$|^package\.json$/.test(each),
    )) {
      cpSync(join(dist, name), join(home, name), { recursive: true });
    }
    writeFileSync(join(home, 'jabber-config.xml'), misspelt);
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  it('is what the language server answers with, once', async () => {
    const start = withEditor({ program: join(home, 'jabber-language-server.cjs') }, async () => undefined);
    await assert.rejects(start, {
      message: /data file .*catalogue\.json cannot be read \(ENOENT\); install/,
      data: { retry: false },
    });
  });

  it('is what the command line says, in one line', () => {
    const { status, stdout, stderr } = jabberLint([join(home, 'jabber-lint.cjs')], join(home, 'jabber-config.xml'));
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^jabber-lint: the data file .*catalogue\.json cannot be read \(ENOENT\); install .*\n$/);
  });

  it('still lists the rules', () => {
    const { status, stdout } = jabberLint([join(home, 'jabber-lint.cjs')], '--list-rules');
    assert.equal(status, 0);
    assert.match(stdout, /parameter-unknown/);
  });
});
