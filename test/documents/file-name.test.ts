import assert from 'node:assert/strict';
import { fileNameOf } from '../../server/src/service/documents/file-name.js';

describe('the name of a file', () => {
  const table: readonly [uriOrPath: string, name: string][] = [
    ['file:///c%3A/Users/me/jabber-config.xml', 'jabber-config.xml'],
    ['file://server/share/C%23/a%20b.cmd', 'a b.cmd'],
    ['vscode-vfs://github/o/r/x.xml?ref=a/b#L1', 'x.xml'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['file:///a/100%.xml', '100%.xml'],
    ['C:\\C# Projects\\deploy.cmd', 'deploy.cmd'],
    ['C:/C# Projects/deploy.cmd', 'deploy.cmd'],
    ['/c:/C# Projects/deploy.cmd', 'deploy.cmd'],
    ['\\\\server\\share\\#1\\jabber-config.xml', 'jabber-config.xml'],
    ['notes\\a#b%20c.txt', 'a#b%20c.txt'],
    ['why?.md', 'why?.md'],
  ];
  for (const [uriOrPath, name] of table) it(uriOrPath, () => assert.equal(fileNameOf(uriOrPath), name));
});
