import assert from 'node:assert/strict';
import { readLintFile } from '../../server/src/service/lint-file/read-lint-file.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { isQuickGlob } from '../../server/src/service/text/quick-glob.js';
import { applyLintFile } from '../../server/src/workspace/lint-file/apply-lint-file.js';
import { lintFilePlaces } from '../../server/src/workspace/lint-file/find-lint-file.js';
import { createIgnore } from '../../server/src/workspace/lint-file/ignore.js';

describe('which lint file applies, and how', () => {
  const places: readonly [uri: string, root: string | undefined, expected: readonly string[]][] = [
    ['file:///a/x.xml', undefined, ['file:///a/jabber-lint.yaml', 'file:///jabber-lint.yaml']],
    ['file:///a/b/c/x.xml', 'file:///a/b', ['file:///a/b/c/jabber-lint.yaml', 'file:///a/b/jabber-lint.yaml']],
    ['vscode-vfs://github/o/r/x.xml', 'vscode-vfs://github/o/r/', ['vscode-vfs://github/o/r/jabber-lint.yaml']],
    ['untitled:Untitled-1', undefined, []],
    ['file:///c%3A/x.xml', undefined, ['file:///c%3A/jabber-lint.yaml', 'file:///jabber-lint.yaml']],
  ];
  for (const [uri, root, expected] of places) {
    it(`places for ${uri}`, () => assert.deepEqual(lintFilePlaces(uri, root), expected));
  }

  it('overrides what it names and leaves the rest', () => {
    const base = { ...defaultLintOptions, rules: { a: 'off', b: 'hint' } as const, allow: ['One'] };
    const file = readLintFile('release: "12.6"\nrules:\n  parameter-case: off\nallow: [Two]');
    assert.deepEqual(applyLintFile(base, file), {
      release: '12.6',
      platforms: defaultLintOptions.platforms,
      rules: { a: 'off', b: 'hint', 'parameter-case': 'off' },
      allow: ['One', 'Two'],
      customRules: [],
    });
  });
});

describe('ignore globs', () => {
  it('end, on whatever name: one that may take too long is not used', () => {
    const start = performance.now();
    const path = `${'a/'.repeat(40)}${'a'.repeat(200)}.xml`;
    const slow = ['*(*a)b', '+(a|aa)b', '*a*a*a*a*a*a*b', '**/a/**/a/**/a/**/a/**/a/**/b', `${'{a,aa}'.repeat(20)}b`];
    for (const glob of slow) assert.equal(isQuickGlob(glob), false, glob);
    assert.equal(
      createIgnore([...slow, '*a*a*b', '**/a/**/a/**/a/**/b', '!(*a)b', `${'{a,aa}'.repeat(10)}b`])(path),
      false,
    );
    assert.ok(performance.now() - start < 2000);
    for (const glob of ['old/', '**/*.bak.xml', 'a/**/b-*-*.xml', '{a,b}/[a-z]*.xml', '*.!(xml)']) {
      assert.equal(isQuickGlob(glob), true, glob);
    }
  });

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
    // Written on Windows: a backslash between directories.
    [['old\\'], 'x/old/a.xml', true],
    [['old\\a.xml'], 'old/a.xml', true],
    [['old\\*.xml'], 'old/a.xml', true],
    [['old\\**\\a?.xml'], 'old/x/y/a1.xml', true],
    [['.\\old\\a.xml'], 'old/a.xml', true],
    [['\\x.xml'], 'y/x.xml', false],
    [['\\x.xml'], 'x.xml', true],
    [['old', '!old\\keep.xml'], 'old/keep.xml', false],
    // Still an escape before what is in names on every system.
    [['x/a\\[1\\].xml'], 'x/a[1].xml', true],
    [['x/\\{a\\}.xml'], 'x/{a}.xml', true],
    [['\\!a.xml'], '!a.xml', true],
  ];
  for (const [globs, path, ignored] of table) {
    it(`${JSON.stringify(globs)} ${ignored ? 'leaves out' : 'keeps'} ${path}`, () =>
      assert.equal(createIgnore(globs)(path), ignored));
  }
});
