import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  CompletionRequest,
  DocumentDiagnosticRequest,
  ExitNotification,
  FoldingRangeRequest,
  HoverRequest,
} from 'vscode-languageserver/node';
import { builtServer } from './build-server.js';
import { Editor, withEditor } from './editor.js';
import { inWorkspace } from './in-workspace.js';
import { clean, misspelt } from './texts.js';
import { Workspace } from './workspace.js';

const uri = 'file:///nowhere/jabber-config.xml';

describe('the server as a process', () => {
  it('says how to be started when it is not told', () => {
    const { status, stderr } = spawnSync(process.execPath, [builtServer()], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /--stdio/);
  });

  it('ends with 0 after shutdown, and with 1 without it', async () => {
    const polite = await Editor.start();
    assert.equal(await polite.stop(), 0);
    const rude = await Editor.start();
    const ended = once(rude.process, 'exit');
    await rude.connection.sendNotification(ExitNotification.type);
    assert.deepEqual(await ended, [1, null]);
    rude.connection.dispose();
  });

  it(
    'talks to an editor that says nothing about itself',
    withEditor({ capabilities: {} }, async (editor) => {
      await editor.open(uri, misspelt);
      const [finding] = await editor.publishedFor(uri, ({ length }) => length > 0);
      assert.equal(finding?.code, 'parameter-unknown');
      assert.equal(finding.codeDescription, undefined);
    }),
  );

  it(
    'outlives senseless requests and says so in its log',
    withEditor({ initializationOptions: [1, 2] }, async (editor) => {
      await editor.open(uri, clean);
      const { connection } = editor;
      const senseless: unknown[] = [{}, { textDocument: null }, { textDocument: { uri: 7 }, position: 'x' }, null];
      for (const params of senseless) {
        for (const method of [HoverRequest.method, CompletionRequest.method, 'jabber/closeTag', 'jabber/setOption']) {
          await connection.sendRequest(method, params).catch(() => undefined);
        }
      }
      assert.deepEqual(await connection.sendRequest('textDocument/foldingRange', { textDocument: { uri: 'x:y' } }), []);
      const folds = await connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
      assert(folds && folds.length > 0);
      await editor.until(() => editor.logged.length > 0);
    }),
  );

  it(
    'answers a document that was never opened with nothing',
    withEditor({}, async (editor) => {
      const report = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      assert.deepEqual(report, { kind: 'full', items: [] });
    }),
  );

  it('reads translated messages from a bundle', async () => {
    const disk = new Workspace({ 'bundle.json': '{"Checking Jabber configurations":"x"}' });
    try {
      const editor = await Editor.start({ initializationOptions: { messagesFile: disk.uriOf('bundle.json') } });
      await editor.open(uri, misspelt);
      assert.equal((await editor.pull(uri)).length, 1);
      assert.equal(await editor.stop(), 0);
    } finally {
      disk.dispose();
    }
  });

  it(
    'sees how the file on disk is written',
    inWorkspace({ 'jabber-config.xml': Buffer.from(`\uFEFF${clean}`, 'utf16le') }, async (editor, disk) => {
      const onDisk = disk.uriOf('jabber-config.xml');
      await editor.open(onDisk, clean);
      assert((await editor.codes(onDisk)).includes('encoding-wrong'));
    }),
  );
});
