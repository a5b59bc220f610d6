import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@vscode/vsce';
import { root } from './sources.js';

const vsix = join(root, 'dist/jabber-config-tools.vsix');

describe('the package', () => {
  before(() => assert.ok(existsSync(vsix), 'run npm run package before the tests'));

  it('is at most 1 MB', () => assert.ok(statSync(vsix).size <= 1_000_000, `${statSync(vsix).size} bytes`));

  it('holds what runs and what is read, and no sources', async () => {
    const packed = await listFiles({ cwd: root, packageManager: 0 });
    for (const file of [
      'package.json',
      'README.md',
      'LICENSE',
      'dist/client.cjs',
      'dist/jabber-language-server.cjs',
      'dist/jabber-lint.cjs',
    ]) {
      assert.ok(
        packed.some((path) => path.toLowerCase() === file.toLowerCase()),
        `${file} is not packed`,
      );
    }
    assert.deepEqual(
      packed.filter((path) => /^(client|server|test|scripts|bench|node_modules|\.)|\.ts$|\.map$/.test(path)),
      [],
    );
  });

  it('has a page for every rule', () => {
    const pages = readdirSync(join(root, 'dist/rules')).map((name) => name.replace(/\.md$/, ''));
    const folders = readdirSync(join(root, 'server/src/service/rules'), { withFileTypes: true });
    assert.deepEqual(
      pages.sort(),
      folders
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort(),
    );
  });

  it('compiles no code from text while it runs', () => {
    const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
    for (const name of files.filter((file) => file.endsWith('js'))) {
      const bundle = readFileSync(join(root, 'dist', name), 'utf8');
      assert.doesNotMatch(bundle, /\bnew Function\(/, name);
      assert.doesNotMatch(bundle, /(?<![\w.$])eval\(/, name);
    }
  });
});
