import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import { type CheckWorkspaceResult, checkWorkspaceMethod } from '../../protocol/requests.js';
import type { Editor } from './editor.js';
import { inWorkspace } from './in-workspace.js';
import { clean, misspelt } from './texts.js';

const files = {
  'jabber-config.xml': clean,
  'groups/sales (1).xml': misspelt,
  'groups/한국.xml': misspelt,
  'pom.xml': '<project><Clint></project>',
  'node_modules/x/jabber-config.xml': misspelt,
  '.hidden/jabber-config.xml': misspelt,
};

const check = (editor: Editor): Promise<CheckWorkspaceResult> => editor.connection.sendRequest(checkWorkspaceMethod);

describe('the check of the whole workspace', () => {
  it(
    'finds configurations by name and by content, and counts',
    inWorkspace(files, async (editor, disk) => {
      const result = await check(editor);
      assert.deepEqual(result, {
        files: 3,
        filesWithFindings: 2,
        errors: 0,
        warnings: result.warnings,
        others: 2 - result.warnings,
        incomplete: false,
      });
      const shown = editor.published.map(({ uri }) => decodeURIComponent(uri)).sort();
      assert.deepEqual(
        shown,
        [disk.uriOf('groups/sales (1).xml'), disk.uriOf('groups/한국.xml')].map(decodeURIComponent),
      );
    }),
  );

  it(
    'follows links to files, not those to directories or to nothing',
    inWorkspace({ 'real/jabber-config-sales.xml': misspelt }, async (editor, disk) => {
      disk.link('real/jabber-config-link.xml', 'jabber-config-sales.xml');
      disk.link('real/jabber-config-gone.xml', 'nowhere.xml');
      disk.link('loop', 'real');
      assert.equal((await check(editor)).files, 2);
    }),
  );

  it(
    'keeps what it shows up to date as files change, open and close',
    inWorkspace(files, async (editor, disk) => {
      await check(editor);
      const uri = editor.published.find((sent) => sent.uri.includes('sales'))?.uri ?? '';
      const shows = (wanted: boolean) => editor.publishedFor(uri, ({ length }) => length > 0 === wanted);
      const told = (type: FileChangeType) =>
        editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
      await shows(true);

      await editor.open(uri, misspelt);
      await shows(false); // the open document shows its own
      assert.equal((await editor.pull(uri)).length, 1);
      await editor.close(uri);
      await shows(true);

      disk.write('groups/sales (1).xml', clean);
      await told(FileChangeType.Changed);
      await shows(false);
      disk.write('groups/sales (1).xml', misspelt);
      await told(FileChangeType.Changed);
      await shows(true);
      disk.delete('groups/sales (1).xml');
      await told(FileChangeType.Deleted);
      await shows(false);
    }),
  );

  it(
    'counts an open document as it stands in the editor',
    inWorkspace(files, async (editor, disk) => {
      await editor.open(disk.uriOf('jabber-config.xml'), misspelt);
      assert.equal((await check(editor)).filesWithFindings, 3);
      assert(
        !editor.published.some(({ uri, diagnostics }) => uri.endsWith('jabber-config.xml') && diagnostics.length > 0),
      );
    }),
  );

  it(
    'can be cancelled',
    inWorkspace(files, async (editor) => {
      const source = new CancellationTokenSource();
      const answer = editor.connection.sendRequest(checkWorkspaceMethod, {}, source.token);
      source.cancel();
      await assert.rejects(
        answer,
        (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
      );
      assert.equal((await check(editor)).files, 3);
    }),
  );
});
