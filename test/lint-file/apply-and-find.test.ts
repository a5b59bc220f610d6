import assert from 'node:assert/strict';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import {
  applyLintFile,
  createIgnore,
  findLintFile,
  lintFilePlaces,
  parseLintFile,
} from '../../server/src/workspace/lint-file/index.js';

describe('which lint file applies, and how', () => {
  it('the nearest above the document wins', async () => {
    const files = new Map([
      ['file:///a/jabber-lint.yaml', 'outer'],
      ['file:///a/b/c/jabber-lint.yaml', 'inner'],
    ]);
    const read = async (uri: string) => files.get(uri);
    assert.deepEqual(await findLintFile('file:///a/b/c/d/x.xml', read), {
      uri: 'file:///a/b/c/jabber-lint.yaml',
      text: 'inner',
    });
    assert.deepEqual(await findLintFile('file:///a/b/x.xml', read), {
      uri: 'file:///a/jabber-lint.yaml',
      text: 'outer',
    });
    assert.equal(await findLintFile('file:///a/b/x.xml', read, 'file:///a/b'), undefined);
    assert.equal(await findLintFile('file:///z/x.xml', read), undefined);
  });

  const places: readonly [uri: string, root: string | undefined, expected: readonly string[]][] = [
    ['file:///a/x.xml', undefined, ['file:///a/jabber-lint.yaml', 'file:///jabber-lint.yaml']],
    ['vscode-vfs://github/o/r/x.xml', 'vscode-vfs://github/o/r/', ['vscode-vfs://github/o/r/jabber-lint.yaml']],
    ['untitled:Untitled-1', undefined, []],
    ['file:///c%3A/x.xml', undefined, ['file:///c%3A/jabber-lint.yaml', 'file:///jabber-lint.yaml']],
  ];
  for (const [uri, root, expected] of places) {
    it(`places for ${uri}`, () => assert.deepEqual(lintFilePlaces(uri, root), expected));
  }

  it('overrides what it names and leaves the rest', () => {
    const base = { ...defaultLintOptions, rules: { a: 'off', b: 'hint' } as const, allow: ['One'] };
    const file = parseLintFile('release: "12.6"\nrules:\n  parameter-case: off\nallow: [Two]');
    assert.deepEqual(applyLintFile(base, file), {
      release: '12.6',
      platforms: defaultLintOptions.platforms,
      rules: { a: 'off', b: 'hint', 'parameter-case': 'off' },
      allow: ['One', 'Two'],
    });
  });
});

describe('ignore globs', () => {
  const table: readonly [globs: readonly string[], path: string, ignored: boolean][] = [
    [['old'], 'old/a.xml', true],
    [['old'], 'x/old/deep/a.xml', true],
    [['old/'], 'old/a.xml', true],
    [['*.bak.xml'], 'x/y.bak.xml', true],
    [['x/*.xml'], 'x/y.xml', true],
    [['x/*.xml'], 'z/x/y.xml', false],
    [['/x.xml'], 'x.xml', true],
    [['/x.xml'], 'y/x.xml', false],
    [['**/lab/**'], 'a/lab/b/c.xml', true],
    [['old', '!old/keep.xml'], 'old/keep.xml', false],
    [['old', '!old/keep.xml'], 'old/drop.xml', true],
    [['./x/**'], 'x/y.xml', true],
    [['.hidden'], '.hidden/a.xml', true],
    [['', '!'], 'a.xml', false],
    [[], 'a.xml', false],
    [['고객/**'], '고객/설정.xml', true],
  ];
  for (const [globs, path, ignored] of table) {
    it(`${JSON.stringify(globs)} ${ignored ? 'leaves out' : 'keeps'} ${path}`, () =>
      assert.equal(createIgnore(globs)(path), ignored));
  }
});
