import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { type Status, setOptionMethod, statusMethod } from '../../protocol/requests.js';
import type { Editor } from './editor.js';
import { inWorkspace } from './in-workspace.js';
import { misspelt } from './texts.js';

async function told(editor: Editor, uri: string, type: FileChangeType): Promise<void> {
  const before = editor.refreshes;
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
  await editor.until(() => editor.refreshes > before);
}

/** Adds the name through the code action; answers the new text of the lint file and its URI. */
async function allowByAction(editor: Editor, uri: string): Promise<WorkspaceEdit | undefined> {
  const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: { line: 3, character: 8 }, end: { line: 3, character: 8 } },
    context: { diagnostics: [] },
  });
  const action = actions?.find((one) => 'data' in one && one.data?.kind === 'allow-parameter');
  assert(action && 'data' in action);
  return (await editor.connection.sendRequest(CodeActionResolveRequest.type, action)).edit;
}

describe('jabber-lint.yaml in the editor', () => {
  it(
    'applies to the files below it, and again when it changes',
    inWorkspace({ 'a/jabber-config.xml': misspelt }, async (editor, disk) => {
      const uri = disk.uriOf('a/jabber-config.xml');
      await editor.until(() => editor.registered.includes('workspace/didChangeWatchedFiles'));
      await editor.open(uri, misspelt);
      assert.deepEqual(await editor.codes(uri), ['parameter-unknown']);

      const lintFile = disk.write('jabber-lint.yaml', 'allow: [Screen_Captures_Enabled]\n');
      await told(editor, lintFile, FileChangeType.Created);
      assert.deepEqual(await editor.codes(uri), []);

      disk.write('jabber-lint.yaml', 'rules:\n  parameter-unknown: error\n');
      await told(editor, lintFile, FileChangeType.Changed);
      assert.deepEqual(
        (await editor.pull(uri)).map(({ severity }) => severity),
        [1],
      );

      disk.write('jabber-lint.yaml', 'ignore: [a]\n');
      await told(editor, lintFile, FileChangeType.Changed);
      assert.deepEqual(await editor.codes(uri), []);

      disk.delete('jabber-lint.yaml');
      await told(editor, lintFile, FileChangeType.Deleted);
      assert.deepEqual(await editor.codes(uri), ['parameter-unknown']);
    }),
  );

  it(
    'counts as it stands in the editor, saved or not',
    inWorkspace({ 'jabber-config.xml': misspelt, 'jabber-lint.yaml': '' }, async (editor, disk) => {
      const uri = disk.uriOf('jabber-config.xml');
      const lintFile = disk.uriOf('jabber-lint.yaml');
      const refreshed = async (cause: Promise<void>): Promise<unknown[]> => {
        const before = editor.refreshes;
        await cause;
        await editor.until(() => editor.refreshes > before);
        return editor.codes(uri);
      };
      await editor.open(uri, misspelt);
      assert.deepEqual(await editor.codes(uri), ['parameter-unknown']);
      assert.deepEqual(await refreshed(editor.open(lintFile, '', 'yaml')), ['parameter-unknown']);
      assert.deepEqual(await refreshed(editor.change(lintFile, 2, 'allow: [Screen_Captures_Enabled]')), []);
      assert.deepEqual(await refreshed(editor.close(lintFile)), ['parameter-unknown']);
    }),
  );

  it(
    'says what is wrong with itself',
    inWorkspace({}, async (editor, disk) => {
      const uri = disk.uriOf('jabber-lint.yaml');
      await editor.open(uri, 'release: "11.8"\n', 'yaml');
      const [problem] = await editor.pull(uri);
      assert.equal(problem?.range.start.line, 0);
      assert.match(String(problem.message), /11\.8/);
    }),
  );

  it(
    'is made by the action that allows a name',
    inWorkspace({ 'jabber-config.xml': misspelt }, async (editor, disk) => {
      const uri = disk.uriOf('jabber-config.xml');
      await editor.open(uri, misspelt);
      const edit = await allowByAction(editor, uri);
      const [create, change] = edit?.documentChanges ?? [];
      assert(create && 'kind' in create && create.kind === 'create');
      assert.equal(create.uri, disk.uriOf('jabber-lint.yaml'));
      assert(change && 'edits' in change);
      assert.match(JSON.stringify(change.edits), /allow:.*Screen_Captures_Enabled/);
    }),
  );

  it(
    'is edited in place when it is there',
    inWorkspace(
      { 'jabber-config.xml': misspelt, 'jabber-lint.yaml': '# ours\nallow:\n  - X\n' },
      async (editor, disk) => {
        const uri = disk.uriOf('jabber-config.xml');
        await editor.open(uri, misspelt);
        const [change, ...others] = (await allowByAction(editor, uri))?.documentChanges ?? [];
        assert.equal(others.length, 0);
        assert(change && 'edits' in change);
        assert.equal(change.textDocument.uri, disk.uriOf('jabber-lint.yaml'));
        assert.match(JSON.stringify(change.edits), /- Screen_Captures_Enabled/);
      },
    ),
  );

  it(
    'is named by the status, and changed where it states the release',
    inWorkspace({ 'jabber-lint.yaml': 'release: "14.0" # servers\nplatforms:\n  - mac\n' }, async (editor, disk) => {
      const uri = disk.uriOf('jabber-config.xml');
      const status = await editor.connection.sendRequest<Status>(statusMethod, { uri });
      assert.equal(status.release, '14.0');
      assert.equal(status.releaseFrom, 'lint-file');
      assert.deepEqual(status.platforms, ['mac']);
      assert.equal(status.lintFile, disk.uriOf('jabber-lint.yaml'));
      const newTexts = async (option: object): Promise<unknown[]> => {
        const edit = await editor.connection.sendRequest<WorkspaceEdit>(setOptionMethod, { uri, ...option });
        return (edit.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []));
      };
      assert.deepEqual(await newTexts({ release: '14.1' }), [
        { range: { start: { line: 0, character: 9 }, end: { line: 0, character: 15 } }, newText: '"14.1"' },
      ]);
      assert.deepEqual(await newTexts({ platforms: ['windows', 'vdi'] }), [
        { range: { start: { line: 2, character: 2 }, end: { line: 2, character: 7 } }, newText: '[windows, vdi]' },
      ]);
    }),
  );

  it(
    'is told of once where it is there but cannot be read; the one further up applies',
    inWorkspace(
      { 'jabber-lint.yaml': 'rules:\n  parameter-unknown: off\n', 'a/jabber-lint.yaml/x': '', 'a/x.xml': misspelt },
      async (editor, disk) => {
        const uri = disk.uriOf('a/x.xml');
        await editor.until(() => editor.registered.includes('workspace/didChangeWatchedFiles'));
        await editor.open(uri, misspelt);
        assert.deepEqual(await editor.codes(uri), []);
        const message = `${fileURLToPath(disk.uriOf('a/jabber-lint.yaml')).replaceAll('\\', '/')} cannot be read, so it does not apply.`;
        assert.deepEqual(editor.shown, [message]);

        await told(editor, disk.write('jabber-lint.yaml', ''), FileChangeType.Changed);
        assert.deepEqual(await editor.codes(uri), ['parameter-unknown']);
        assert.deepEqual(editor.shown, [message]);
      },
    ),
  );
});
