import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { DidChangeConfigurationNotification, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { fullEditor, withEditor } from './editor.js';
import { clean, config, misspelt } from './texts.js';

const uri = 'file:///nowhere/jabber-config.xml';
const { diagnostic: _, ...withoutPull } = fullEditor.textDocument ?? {};

describe('diagnostics over a connection', () => {
  it(
    'are pulled, with rule id, page and place',
    withEditor({ initializationOptions: { rulePageBase: 'x:rules/' } }, async (editor) => {
      await editor.open(uri, misspelt);
      const [finding, ...others] = await editor.pull(uri);
      assert.equal(others.length, 0);
      assert.equal(finding?.code, 'parameter-unknown');
      assert.equal(finding.source, 'jabber');
      assert.equal(finding.codeDescription?.href, 'x:rules/parameter-unknown');
      assert.deepEqual(finding.range, { start: { line: 3, character: 5 }, end: { line: 3, character: 28 } });
      assert.match(String(finding.message), /Screen_Capture_Enabled/);
    }),
  );

  it(
    'lead to the pages beside the server where the client has none of its own',
    withEditor({}, async (editor) => {
      await editor.open(uri, misspelt);
      const [finding] = await editor.pull(uri);
      const page = await readFile(new URL(finding?.codeDescription?.href ?? ''), 'utf8');
      assert.match(page, /^# parameter-unknown\n/);
    }),
  );

  it(
    'are not sent again while nothing has changed',
    withEditor({}, async (editor) => {
      await editor.open(uri, misspelt);
      const ask = (previousResultId?: string) =>
        editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
          textDocument: { uri },
          ...(previousResultId === undefined ? {} : { previousResultId }),
        });
      const first = await ask();
      assert.equal(first.kind, 'full');
      const second = await ask(first.resultId);
      assert.equal(second.kind, 'unchanged');
      await editor.change(uri, 2, clean);
      const third = await ask(first.resultId);
      assert.deepEqual(third.kind === 'full' && third.items, []);
      await editor.close(uri);
      await editor.open(uri, misspelt);
      const reopened = await ask(third.resultId);
      assert.equal(reopened.kind === 'full' && reopened.items.length, 1);
    }),
  );

  it(
    'are asked for again when a document is opened anew',
    withEditor({}, async (editor) => {
      await editor.open(uri, misspelt);
      assert.equal((await editor.pull(uri)).length, 1);
      assert.equal(editor.refreshes, 0);
      await editor.close(uri);
      await editor.open(uri, clean);
      await editor.until(() => editor.refreshes === 1);
      assert.deepEqual(await editor.pull(uri), []);
    }),
  );

  it(
    'are asked for again when the editor asked before it said that the document is open',
    withEditor({}, async (editor) => {
      assert.deepEqual(await editor.pull(uri), []);
      assert.equal(editor.refreshes, 0);
      await editor.open(uri, misspelt);
      await editor.until(() => editor.refreshes === 1);
      assert.equal((await editor.pull(uri)).length, 1);
    }),
  );

  it(
    'are pushed to an editor that cannot pull, and taken back on closing',
    withEditor({ capabilities: { ...fullEditor, textDocument: withoutPull } }, async (editor) => {
      assert.equal(editor.result.capabilities.diagnosticProvider, undefined);
      await editor.open(uri, misspelt);
      const [finding] = await editor.publishedFor(uri, ({ length }) => length > 0);
      assert.equal(finding?.code, 'parameter-unknown');
      await editor.change(uri, 2, clean);
      await editor.publishedFor(uri, ({ length }) => length === 0);
      await editor.change(uri, 3, misspelt);
      await editor.publishedFor(uri, ({ length }) => length > 0);
      await editor.close(uri);
      await editor.publishedFor(uri, ({ length }) => length === 0);
    }),
  );

  it('follow the settings', async () => {
    let settings: unknown = null;
    const run = withEditor({ settings: () => settings }, async (editor) => {
      await editor.until(() => editor.registered.includes('workspace/didChangeConfiguration'));
      await editor.open(uri, misspelt);
      assert.deepEqual(await editor.codes(uri), ['parameter-unknown']);
      const changed = async (next: unknown): Promise<unknown[]> => {
        const before = editor.refreshes;
        settings = next;
        await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
        await editor.until(() => editor.refreshes > before);
        return editor.codes(uri);
      };
      assert.deepEqual(await changed({ allow: ['screen_captures_enabled'] }), []);
      assert.deepEqual(await changed({ rules: { 'parameter-unknown': 'off' } }), []);
      assert.deepEqual(await changed({ rules: { 'parameter-unknown': 'no such severity' }, release: 12 }), [
        'parameter-unknown',
      ]);
    });
    await run();
  });

  it(
    'follow settings sent by an editor that cannot be asked',
    withEditor(
      {
        capabilities: { ...fullEditor, workspace: { diagnostics: { refreshSupport: true } } },
        initializationOptions: { settings: { allow: ['Screen_Captures_Enabled'] } },
      },
      async (editor) => {
        await editor.open(uri, misspelt);
        assert.deepEqual(await editor.codes(uri), []);
        await editor.connection.sendNotification(DidChangeConfigurationNotification.type, {
          settings: { jabber: { allow: [] } },
        });
        assert.deepEqual(await editor.codes(uri), ['parameter-unknown']);
      },
    ),
  );

  it(
    'are for configurations only, in editors that call them plain XML',
    withEditor({}, async (editor) => {
      const named = 'file:///nowhere/group-a.xml';
      const other = 'file:///nowhere/pom.xml';
      await editor.open(named, misspelt, 'xml');
      await editor.open(other, '<project><Clint></project>', 'xml');
      assert.deepEqual(await editor.codes(named), ['parameter-unknown']);
      assert.deepEqual(await editor.codes(other), []);
    }),
  );

  it(
    'tell every mistake of a text that is not well-formed',
    withEditor({}, async (editor) => {
      await editor.open(uri, config('<Client>', '<A & B>', '<Options>'));
      assert((await editor.pull(uri)).filter(({ severity }) => severity === 1).length > 1);
    }),
  );
});
