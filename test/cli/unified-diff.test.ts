import assert from 'node:assert/strict';
import { unifiedDiff } from '../../server/src/cli/unified-diff.js';

describe('a diff of a file on Windows', () => {
  const table: readonly [path: string, name: string][] = [
    ['groups\\a.xml', 'groups/a.xml'],
    ['.\\a.xml', 'a.xml'], // as the shells complete names
    ['.\\groups\\.\\a.xml', 'groups/a.xml'],
    ['\\\\server\\share\\a.xml', 'server/share/a.xml'],
    ['C:\\jabber\\a.xml', 'C:/jabber/a.xml'],
    ['..\\a.xml', '../a.xml'],
  ];
  for (const [path, name] of table) {
    it(`${path} is named as git takes it`, () => {
      assert.ok(unifiedDiff(path, 'a\n', 'b\n').startsWith(`--- a/${name}\n+++ b/${name}\n@@ `));
    });
  }

  it('keeps CRLF', () => {
    assert.match(
      unifiedDiff('a.xml', '<a>\r\n b\r\n</a>\r\n', '<a>\r\n c\r\n</a>\r\n'),
      /\n <a>\r\n- b\r\n\+ c\r\n <\/a>\r\n$/,
    );
  });
});
