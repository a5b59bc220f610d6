import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  SelectionRangeRequest,
} from 'vscode-languageserver/node';
import {
  checkWorkspaceMethod,
  type DeploymentQuestion,
  deploymentQuestionsMethod,
  type GenerateResult,
  newDeploymentMethod,
  validateAnswerMethod,
} from '../../protocol/requests.js';
import { type Editor, withEditor } from './editor.js';
import { inWorkspace } from './in-workspace.js';

const uri = 'file:///work/jabber-deployment.yaml';
const text = 'version: 1\nfiles: {config: a.xml}\nemm:\n  vendor: Intune\n  \n';

async function opened(editor: Editor, languageId = 'jabber-deployment'): Promise<{ textDocument: { uri: string } }> {
  await editor.open(uri, text, languageId);
  return { textDocument: { uri } };
}

describe('a deployment description in the editor', () => {
  it(
    'is checked, and checked again when it changes',
    withEditor({}, async (editor) => {
      await opened(editor);
      const [finding] = await editor.pull(uri);
      assert.equal(finding?.code, 'description-value-unaccepted');
      assert.deepEqual(finding?.range, { start: { line: 3, character: 10 }, end: { line: 3, character: 16 } });
      await editor.change(uri, 2, text.replace('Intune', 'intune'));
      assert.deepEqual(await editor.codes(uri), []);
    }),
  );

  it(
    'is one by its name, whatever language the editor gives it',
    withEditor({}, async (editor) => {
      await opened(editor, 'yaml');
      assert.deepEqual(await editor.codes(uri), ['description-value-unaccepted']);
    }),
  );

  it(
    'is one by its language, when it was never saved',
    withEditor({}, async (editor) => {
      await editor.open('untitled:Untitled-1', 'emm: 1', 'jabber-deployment');
      assert.deepEqual((await editor.codes('untitled:Untitled-1')).sort(), [
        'description-value-unaccepted',
        'description-version-missing',
      ]);
    }),
  );

  it(
    'has completion, hover, outline, folds, selections, links and fixes',
    withEditor({}, async (editor) => {
      const { connection } = editor;
      const { textDocument } = await opened(editor);
      const list = await connection.sendRequest(CompletionRequest.type, {
        textDocument,
        position: { line: 4, character: 2 },
      });
      assert.ok(list && 'items' in list && list.items.some(({ label }) => label === 'dlp_policy'));
      const hover = await connection.sendRequest(HoverRequest.type, {
        textDocument,
        position: { line: 3, character: 4 },
      });
      assert.ok(JSON.stringify(hover?.contents).includes('emm.vendor'));
      const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
      assert.deepEqual(
        symbols?.map(({ name }) => name),
        ['version', 'files', 'emm'],
      );
      const folds = await connection.sendRequest(FoldingRangeRequest.type, { textDocument });
      assert.deepEqual(
        folds?.map(({ startLine }) => startLine),
        [2],
      );
      const [selection] =
        (await connection.sendRequest(SelectionRangeRequest.type, {
          textDocument,
          positions: [{ line: 3, character: 4 }],
        })) ?? [];
      assert.ok(selection?.parent);
      const [link] = (await connection.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [];
      assert.equal(link?.target, 'file:///work/a.xml');
      const position = { line: 3, character: 12 };
      const actions = await connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [] },
      });
      assert.equal(actions?.[0]?.title, 'Change to `intune`');
    }),
  );

  it(
    'is checked with the whole workspace, and left out where the lint file says so',
    inWorkspace(
      {
        'a/jabber-deployment-emea.yaml': text,
        'b/jabber-deployment.yaml': text,
        'jabber-lint.yaml': 'ignore: [b]\n',
      },
      async (editor, disk) => {
        const result = await editor.connection.sendRequest(checkWorkspaceMethod);
        assert.deepEqual(result, {
          files: 1,
          filesWithFindings: 1,
          errors: 1,
          warnings: 0,
          others: 0,
          incomplete: false,
        });
        await editor.publishedFor(disk.uriOf('a/jabber-deployment-emea.yaml'), ({ length }) => length === 1);
      },
    ),
  );
});

describe('jabber-lint.yaml in the editor', () => {
  it(
    'has completion and hover',
    withEditor({}, async (editor) => {
      const { connection } = editor;
      const textDocument = { uri: 'file:///work/jabber-lint.yaml' };
      await editor.open(textDocument.uri, 'release: "12.9"\n', 'yaml');
      const list = await connection.sendRequest(CompletionRequest.type, {
        textDocument,
        position: { line: 1, character: 0 },
      });
      assert.ok(list && 'items' in list && list.items.some(({ label }) => label === 'rules'));
      const hover = await connection.sendRequest(HoverRequest.type, {
        textDocument,
        position: { line: 0, character: 1 },
      });
      assert.ok(JSON.stringify(hover?.contents).includes('Jabber release'));
    }),
  );
});

describe('the dialogue for a new deployment description', () => {
  it(
    'is filled in from the open files, checks answers and writes the text',
    withEditor({}, async (editor) => {
      const { connection } = editor;
      const inner = '<Policies><ServicesDomain>example.com</ServicesDomain></Policies>';
      await editor.open('file:///work/jabber-config.xml', `<config version="1.0">${inner}</config>`);
      const questions = await connection.sendRequest<readonly DeploymentQuestion[]>(deploymentQuestionsMethod);
      assert.equal(questions.find(({ path }) => path === 'domains.services')?.known, 'example.com');
      assert.equal(questions.find(({ path }) => path === 'jabber_version')?.known, undefined);
      const wrong = await connection.sendRequest<string | null>(validateAnswerMethod, {
        path: 'jabber_version',
        value: 'x',
      });
      assert.match(wrong ?? '', /is not written as/);
      const answers = [{ path: 'remote_access.mra', value: 'true' }];
      const { text, fileName, languageId } = await connection.sendRequest<GenerateResult>(newDeploymentMethod, {
        answers,
      });
      assert.ok(text.endsWith('version: 1\nremote_access:\n  mra: true\n'), text);
      assert.deepEqual([fileName, languageId], ['jabber-deployment.yaml', 'jabber-deployment']);
    }),
  );
});
