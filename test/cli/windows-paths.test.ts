import assert from 'node:assert/strict';
import { isGlob, splitGlob } from '../../server/src/cli/split-glob.js';

describe('patterns of the command line on Windows', () => {
  const there = ['C:/Program Files (x86)', 'C:/Program Files (x86)/Cisco', 'C:/Users/me/[old]', '//server/share/a(b)'];
  const windows = { isWindows: true, isDirectory: (path: string) => there.includes(path) };

  const table: readonly [pattern: string, directory: string, glob: string][] = [
    ['groups\\*.xml', 'groups', '*.xml'],
    ['*.xml', '.', '*.xml'],
    ['..\\x\\**\\*.xml', '../x', '**/*.xml'],
    ['C:\\*.xml', 'C:/', '*.xml'],
    ['C:/groups/*.xml', 'C:/groups', '*.xml'],
    ['C:\\Program Files (x86)\\Cisco\\*.xml', 'C:/Program Files (x86)/Cisco', '*.xml'],
    ['C:\\Users\\me\\[old]\\**\\jabber*.xml', 'C:/Users/me/[old]', '**/jabber*.xml'],
    ['C:\\Users\\me\\[new]\\*.xml', 'C:/Users/me', '[new]/*.xml'],
    ['\\\\server\\share\\*.xml', '//server/share', '*.xml'],
    ['\\\\server\\share\\a(b)\\*.xml', '//server/share/a(b)', '*.xml'],
  ];
  for (const [pattern, directory, glob] of table) {
    it(pattern, () => {
      assert.equal(isGlob(pattern, windows), true);
      assert.deepEqual(splitGlob(pattern, windows), { directory, glob });
    });
  }

  it('a backslash is an escape elsewhere', () => {
    const posix = { isWindows: false, isDirectory: () => false };
    assert.equal(isGlob('a\\*.xml', posix), false);
    assert.deepEqual(splitGlob('/srv/a\\[1\\]/*.xml', posix), { directory: '/srv/a[1]', glob: '*.xml' });
    assert.deepEqual(splitGlob('/(a)/*.xml', posix), { directory: '/', glob: '(a)/*.xml' });
  });
});
