import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../harness/until.js';
import { ask, closeAll, configuration, finding, open, openText, placeOf, rulesFound, untilFound } from './editor.js';

async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: string,
): Promise<vscode.CodeAction[]> {
  return ask('vscode.executeCodeActionProvider', document.uri, range, kind, 20);
}

async function applyAction(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, 'the action is offered with an edit');
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

async function completionsAt(document: vscode.TextDocument, place: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await ask<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    place,
    undefined,
    5,
  );
  return list.items;
}

describe('writing a configuration', () => {
  afterEach(closeAll);

  it('offers the fix of a finding and applies it', async () => {
    const document = await open('jabber-config.xml');
    const { range } = await finding(document.uri, 'parameter-unknown');
    const actions = await actionsAt(document, range, vscode.CodeActionKind.QuickFix.value);
    await applyAction(actions.find(({ title }) => title.includes('EnableVideo')));
    assert.ok(document.getText().includes('<EnableVideo>false</EnableVideo>'), document.getText());
    await until(
      'the finding to go',
      () => rulesFound(document.uri),
      (found) => !found.includes('parameter-unknown'),
    );
  });

  it('mends all that is certain at once', async () => {
    const document = await open('jabber-config.xml');
    await finding(document.uri, 'ampersand-bare');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action] = await actionsAt(document, whole, 'source.fixAll.jabber');
    await applyAction(action);
    assert.ok(document.getText().includes('app=jabber&amp;lang=en'), document.getText());
    await until(
      'the finding to go',
      () => rulesFound(document.uri),
      (found) => !found.includes('ampersand-bare'),
    );
  });

  it('silences a finding for its line, its file and the workspace', async () => {
    const document = await open('sites/berlin.xml');
    const uri = document.uri;
    const { range } = await finding(uri, 'value-not-boolean');
    const titles = (await actionsAt(document, range)).map(({ title }) => title);
    assert.ok(titles.filter((title) => /value-not-boolean/.test(title)).length >= 3, titles.join('\n'));
    const actions = await actionsAt(document, range);
    const action = actions.find(({ title }) => title === 'Silence value-not-boolean here');
    await applyAction(action);
    await untilFound(uri, []);
  });

  it('completes parameters as snippets with their values', async () => {
    const document = await openText(configuration('  <Client>\n    <\n  </Client>'));
    const items = await until(
      'completions',
      () => completionsAt(document, placeOf(document, '    <\n', 5)),
      (found) => found.length > 10,
    );
    const model = items.find((item) => labelOf(item) === 'UXModel');
    assert.ok(model, items.map(labelOf).join(' '));
    const text = typeof model.insertText === 'object' ? model.insertText.value : model.insertText;
    assert.match(text ?? '', /UXModel>\$\{1\|.*modern.*classic.*\|\}<\/UXModel>/);
  });

  it('accepts a completion the way the editor does', async () => {
    const document = await openText(configuration('  <Policies>\n    <EnableVid\n  </Policies>'));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const place = placeOf(document, '<EnableVid\n', '<EnableVid'.length);
    const items = await until(
      'completions',
      () => completionsAt(document, place),
      (found) => found.some((item) => labelOf(item) === 'EnableVideo'),
    );
    const item = items.find((found) => labelOf(found) === 'EnableVideo');
    assert.ok(item?.range && typeof item.insertText === 'object');
    const range = item.range instanceof vscode.Range ? item.range : item.range.replacing;
    await editor.insertSnippet(item.insertText, range);
    assert.match(document.getText(), /^ {4}<EnableVideo>(true|false)<\/EnableVideo>$/m);
  });

  it('completes the values of a parameter', async () => {
    const document = await openText(configuration('<Client><UXModel></UXModel></Client>'));
    const items = await until(
      'completions',
      () => completionsAt(document, placeOf(document, '</UXModel>')),
      (found) => found.length > 0,
    );
    assert.deepEqual(
      items
        .map(labelOf)
        .filter((label) => /^(modern|classic)$/.test(label))
        .sort(),
      ['classic', 'modern'],
    );
  });

  it('formats without changing a value', async () => {
    const document = await openText(
      configuration(
        '<Policies>\n<EnableVideo>true</EnableVideo>\n\n\n      <EnableHuntGroup>false</EnableHuntGroup></Policies>',
      ),
    );
    const edits = await until(
      'edits',
      () =>
        ask<vscode.TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', document.uri, {
          tabSize: 2,
          insertSpaces: true,
        }),
      (found) => (found?.length ?? 0) > 0,
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits ?? []);
    await vscode.workspace.applyEdit(edit);
    const lines = document
      .getText()
      .split('\n')
      .filter((line) => line.trim() !== '');
    assert.deepEqual(lines.slice(2, 6), [
      '  <Policies>',
      '    <EnableVideo>true</EnableVideo>',
      '    <EnableHuntGroup>false</EnableHuntGroup>',
      '  </Policies>',
    ]);
  });

  it('closes a tag while it is typed', async () => {
    const document = await openText(configuration('  <Policies>\n    <EnableVideo\n  </Policies>'));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const place = placeOf(document, '<EnableVideo\n', '<EnableVideo'.length);
    editor.selection = new vscode.Selection(place, place);
    await until(
      'the server',
      () => rulesFound(document.uri),
      (found) => found.length > 0,
    );
    await ask('type', { text: '>' });
    await until(
      'the close tag',
      () => document.getText(),
      (text) => text.includes('<EnableVideo></EnableVideo>'),
    );
  });
});
