import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
  type TextDocumentEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { closeTagMethod, rulesMethod, templatesMethod } from '../../protocol/requests.js';
import { type Editor, withEditor } from './editor.js';
import { clean, config, misspelt } from './texts.js';

const uri = 'file:///nowhere/jabber-config.xml';
const textDocument = { uri };
/** The start of the parameter's name in `clean` and `misspelt`. */
const onName = { line: 3, character: 8 };

/** Whole text after the edits of an action are applied. */
function textAfter(text: string, edits: readonly (TextDocumentEdit | { kind: string })[] | undefined): string {
  const document = TextDocument.create(uri, 'jabber-config', 1, text);
  const changes = (edits ?? []).flatMap((change) => ('edits' in change ? change.edits : []));
  return TextDocument.applyEdits(
    document,
    changes.flatMap((edit) => ('newText' in edit ? [edit] : [])),
  );
}

async function labels(editor: Editor, line: number, character: number): Promise<CompletionItem[]> {
  const list = await editor.connection.sendRequest(CompletionRequest.type, {
    textDocument,
    position: { line, character },
  });
  assert(list !== null);
  return Array.isArray(list) ? list : list.items;
}

describe('features over a connection', () => {
  it(
    'completion offers parameters, and describes one when it is looked at',
    withEditor({}, async (editor) => {
      await editor.open(uri, config('<Policies>', '<', '</Policies>'));
      const items = await labels(editor, 3, 3);
      const item = items.find(({ label }) => label === 'Screen_Capture_Enabled');
      assert(item);
      assert.equal(item.documentation, undefined);
      const resolved = await editor.connection.sendRequest(CompletionResolveRequest.type, item);
      assert.match(JSON.stringify(resolved.documentation), /\w+/);
    }),
  );

  it(
    'hover describes a parameter',
    withEditor({}, async (editor) => {
      await editor.open(uri, clean);
      const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position: onName });
      assert.match(JSON.stringify(hover?.contents), /Screen_Capture_Enabled/);
      const nothing = await editor.connection.sendRequest(HoverRequest.type, {
        textDocument,
        position: { line: 99, character: 0 },
      });
      assert.equal(nothing, null);
    }),
  );

  it(
    'a quick fix mends the text',
    withEditor({ initializationOptions: { clientCommands: true } }, async (editor) => {
      await editor.open(uri, misspelt);
      const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: onName, end: onName },
        context: { diagnostics: [] },
      });
      const fix = actions?.find((action) => 'edit' in action && action.edit);
      assert(fix && 'edit' in fix);
      assert.equal(textAfter(misspelt, fix.edit?.documentChanges), clean);
      assert(actions?.some(({ command }) => typeof command === 'object' && command.command === 'jabber.openRule'));
    }),
  );

  it(
    'commands are offered only to editors that know them',
    withEditor({}, async (editor) => {
      await editor.open(uri, misspelt);
      const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: onName, end: onName },
        context: { diagnostics: [] },
      });
      assert(actions && actions.length > 0);
      assert.deepEqual(
        actions.filter(({ command }) => command !== undefined),
        [],
      );
    }),
  );

  it(
    'fix-all is filled in when it is chosen',
    withEditor({}, async (editor) => {
      const text = config('<policies>', '  <screen_capture_enabled>false</screen_capture_enabled>', '</policies>');
      await editor.open(uri, text);
      const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], only: ['source.fixAll'] },
      });
      const action = actions?.find((one) => 'kind' in one && one.kind === 'source.fixAll.jabber');
      assert(action && 'kind' in action && action.edit === undefined);
      const resolved = await editor.connection.sendRequest(CodeActionResolveRequest.type, action);
      assert.equal(textAfter(text, resolved.edit?.documentChanges), clean);
    }),
  );

  it(
    'the tree features answer',
    withEditor({}, async (editor) => {
      await editor.open(uri, clean);
      const { connection } = editor;
      const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
      assert.deepEqual(
        symbols?.map(({ name }) => name),
        ['Policies'],
      );
      const found = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'screen' });
      assert.deepEqual(
        found?.map(({ name }) => name),
        ['Screen_Capture_Enabled'],
      );
      const folds = await connection.sendRequest(FoldingRangeRequest.type, { textDocument });
      assert(folds?.some(({ startLine }) => startLine === 2));
      const selections = await connection.sendRequest(SelectionRangeRequest.type, {
        textDocument,
        positions: [onName],
      });
      assert.equal(selections?.[0]?.range.start.line, 3);
      const linked = await connection.sendRequest(LinkedEditingRangeRequest.type, { textDocument, position: onName });
      assert.equal(linked?.ranges.length, 2);
      const tokens = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
      assert(tokens && tokens.data.length > 0 && tokens.data.length % 5 === 0);
      const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      assert(Array.isArray(await connection.sendRequest(InlayHintRequest.type, { textDocument, range })));
    }),
  );

  it(
    'formatting indents and keeps the value',
    withEditor({}, async (editor) => {
      const flat = clean.replaceAll(/^ +/gm, '');
      await editor.open(uri, flat);
      const edits = await editor.connection.sendRequest(DocumentFormattingRequest.type, {
        textDocument,
        options: { tabSize: 2, insertSpaces: true },
      });
      const document = TextDocument.create(uri, 'jabber-config', 1, flat);
      assert.equal(TextDocument.applyEdits(document, edits ?? []), clean);
    }),
  );

  it(
    'the closing tag, the rules and the templates are there for the client',
    withEditor({}, async (editor) => {
      await editor.open(uri, config('<Policies>', '</Policies>', '<Client>'));
      const position = { line: 4, character: 10 };
      assert.equal(await editor.connection.sendRequest(closeTagMethod, { textDocument, position }), '$0</Client>');
      const rules = await editor.connection.sendRequest<{ id: string; summary: string }[]>(rulesMethod);
      assert(rules.some(({ id, summary }) => id === 'parameter-unknown' && summary.length > 0));
      const templates = await editor.connection.sendRequest<{ snippet: string }[]>(templatesMethod);
      assert(templates.length > 0 && templates.every(({ snippet }) => snippet.includes('<config')));
    }),
  );
});
