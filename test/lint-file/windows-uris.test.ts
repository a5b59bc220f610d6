import assert from 'node:assert/strict';
import { encodeText } from '../../server/src/workspace/decode-bytes.js';
import type { FileSystem } from '../../server/src/workspace/files/file-system.js';
import { noFiles } from '../../server/src/workspace/files/file-system.js';
import { createFolders } from '../../server/src/workspace/folders.js';
import { lintFilePlaces } from '../../server/src/workspace/lint-file/find-lint-file.js';
import { createLintFiles } from '../../server/src/workspace/lint-files.js';
import { childUri, isInside, readablePath, uriKey } from '../../server/src/workspace/uris.js';

describe('URIs of files on Windows', () => {
  const drive = 'file:///c%3A/Users/me/site%20a';

  it('are the same whatever is encoded, and in whatever letter the drive is', () => {
    for (const other of [
      'file:///C:/Users/me/site a',
      'file:///c:/Users/me/site%20a',
      'file:///C%3A/Users/me/site%20a',
    ])
      assert.equal(uriKey(other), uriKey(drive));
    assert.notEqual(uriKey('file:///d%3A/Users/me/site%20a'), uriKey(drive));
    assert.notEqual(uriKey('file:///Users/me'), uriKey('file:///users/me'));
  });

  const folders: readonly [folder: string, uri: string, isInFolder: boolean][] = [
    [drive, 'file:///C:/Users/me/site%20a/x.xml', true],
    ['file:///C:/Users/me', 'file:///c%3A/Users/me/x.xml', true],
    ['file:///c%3A/', 'file:///C:/x.xml', true],
    ['file:///c%3A/Users/me', 'file:///c%3A/Users/men/x.xml', false],
    ['file://server/share/jabber', 'file://server/share/jabber/x.xml', true],
    ['file://server/share/jabber', 'file://server/share/x.xml', false],
  ];
  for (const [folder, uri, isInFolder] of folders) {
    it(`${uri} ${isInFolder ? 'is' : 'is not'} in ${folder}`, () => {
      assert.equal(isInside(folder, uri), isInFolder);
      const [name = ''] = [folder.replace(/\/$/, '')];
      const all = createFolders({
        workspaceFolders: [{ uri: folder, name }],
        processId: null,
        rootUri: null,
        capabilities: {},
      });
      assert.equal(all.holding(uri), isInFolder ? name : undefined);
    });
  }

  const places: readonly [uri: string, root: string | undefined, expected: readonly string[]][] = [
    [
      'file:///C:/jabber/eu/x.xml',
      'file:///c%3A/jabber',
      ['file:///C:/jabber/eu/jabber-lint.yaml', 'file:///C:/jabber/jabber-lint.yaml'],
    ],
    [
      'file:///c%3A/jabber/x.xml',
      'file:///c%3A',
      ['file:///c%3A/jabber/jabber-lint.yaml', 'file:///c%3A/jabber-lint.yaml'],
    ],
    // A share is the top: what is above it is no directory, and asking for one waits for the network.
    [
      'file://server/share/jabber/x.xml',
      undefined,
      ['file://server/share/jabber/jabber-lint.yaml', 'file://server/share/jabber-lint.yaml'],
    ],
  ];
  for (const [uri, root, expected] of places) {
    it(`lint files of ${uri}`, () => assert.deepEqual(lintFilePlaces(uri, root), expected));
  }

  it('a path for people', () => {
    assert.equal(readablePath('file:///c%3A/site%20a/x.xml'), 'c:/site a/x.xml');
    assert.equal(readablePath('file://server/share/x.xml'), '//server/share/x.xml');
    assert.equal(readablePath('file:///home/x.xml'), '/home/x.xml');
    assert.equal(readablePath('vscode-vfs://github/a%20b/x.xml'), 'vscode-vfs://github/a b/x.xml');
  });

  it('an entry of a share or of a drive', () => {
    assert.equal(childUri('file://server/share', 'a#b.xml'), 'file://server/share/a%23b.xml');
    assert.equal(childUri('file:///c%3A/', 'x.xml'), 'file:///c%3A/x.xml');
  });

  for (const encoding of ['utf-8', 'utf-16le'] as const) {
    it(`a lint file in ${encoding} with a mark and CRLF, as Windows programs write it`, async () => {
      const bytes = encodeText('release: "14.0"\r\nignore:\r\n  - old\\*.xml\r\n', encoding, true);
      const lintFileUri = 'file:///c%3A/jabber/jabber-lint.yaml';
      const files: FileSystem = { ...noFiles, read: async (uri) => (uri === lintFileUri ? bytes : undefined) };
      const found = await createLintFiles(files, () => undefined).nearest('file:///c%3A/jabber/eu/x.xml', undefined);
      assert.deepEqual(found?.problems, []);
      assert.equal(found.options.release, '14.0');
      assert.equal(found.ignores('file:///C:/jabber/old/x.xml'), true);
      assert.equal(found.ignores('file:///c%3A/jabber/new/x.xml'), false);
    });
  }
});
