import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../harness/until.js';
import { ask, closeAll, configuration, finding, open, openText, placeOf, untilFound } from './editor.js';

async function hoverText(document: vscode.TextDocument, place: vscode.Position): Promise<string> {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

describe('reading a configuration', () => {
  afterEach(closeAll);

  it('tells each mistake once, at its place, with the address of its page', async () => {
    const document = await open('jabber-config.xml');
    await untilFound(document.uri, [
      'value-not-boolean',
      'value-not-allowed',
      'ampersand-bare',
      'ldap-secondary-server-missing',
      'parameter-unknown',
    ]);
    const marked = vscode.languages.getDiagnostics(document.uri).map(({ range }) => document.getText(range));
    assert.deepEqual(marked.sort(), ['&', 'EnableVidoe', 'Modren', 'PrimaryServerName', 'yes']);
    const { code, message } = await finding(document.uri, 'parameter-unknown');
    assert.match(message, /EnableVideo/, 'names the closest match');
    const target = typeof code === 'object' ? code.target.toString(true) : '';
    assert.match(target, /rules\/parameter-unknown/, target);
  });

  it('explains a parameter and a value', async () => {
    const document = await openText(configuration('<Client><UXModel>classic</UXModel></Client>'));
    const name = await hoverText(document, placeOf(document, 'UXModel', 2));
    assert.match(name, /UXModel/);
    assert.match(name, /modern/);
    assert.match(name, /12\.7/);
    const value = await hoverText(document, placeOf(document, 'classic', 2));
    assert.match(value, /classic/);
  });

  it('outlines groups and parameters', async () => {
    const document = await open('jabber-config.xml');
    const symbols = await until(
      'the outline',
      () => ask<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri),
      (found) => (found?.length ?? 0) > 0,
    );
    const groups = symbols?.flatMap((symbol) => (symbol.name === 'config' ? symbol.children : [symbol])) ?? [];
    assert.deepEqual(
      groups.map(({ name }) => name),
      ['Client', 'Directory', 'Policies'],
    );
    assert.deepEqual(
      groups[0]?.children.map(({ name }) => name),
      ['EnableAutosave', 'UXModel', 'Forgot_Password_URL'],
    );
  });

  it('folds groups', async () => {
    const document = await open('jabber-config.xml');
    const ranges = await until(
      'folding ranges',
      () => ask<vscode.FoldingRange[] | undefined>('vscode.executeFoldingRangeProvider', document.uri),
      (found) => (found?.length ?? 0) > 0,
    );
    assert.ok(ranges?.some(({ start }) => document.lineAt(start).text.includes('<Directory>')));
  });

  it('links web addresses', async () => {
    const document = await openText(
      configuration('<Client><PrtLogServerURL>https://prt.example.com/up?a=1&amp;b=2</PrtLogServerURL></Client>'),
    );
    const links = await until(
      'links',
      () => ask<vscode.DocumentLink[] | undefined>('vscode.executeLinkProvider', document.uri),
      (found) => (found?.length ?? 0) > 0,
    );
    const targets = links?.map(({ target }) => target?.toString(true));
    assert.ok(targets?.includes('https://prt.example.com/up?a=1&b=2'), String(targets));
  });

  it('says what a coded value means', async () => {
    const document = await openText(configuration('<Client><EMMType>1;2</EMMType></Client>'));
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await until(
      'inlay hints',
      () => ask<vscode.InlayHint[] | undefined>('vscode.executeInlayHintProvider', document.uri, whole),
      (found) => (found?.length ?? 0) > 0,
    );
    const labels = hints?.map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
    assert.match(String(labels), /Intune/);
  });

  it('colours known, unknown and retired names', async () => {
    const document = await openText(configuration('<Directory><UseSSL>True</UseSSL><Bogus>1</Bogus></Directory>'));
    const tokens = await until(
      'semantic tokens',
      () => ask<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri),
      (found) => (found?.data.length ?? 0) > 0,
    );
    const types = new Set([...(tokens?.data ?? [])].filter((_, at) => at % 5 === 3));
    assert.ok(types.size > 1, 'names of different standing have different tokens');
  });

  it('selects from the value outwards', async () => {
    const document = await openText(configuration('<Policies><EnableVideo>true</EnableVideo></Policies>'));
    const places = [placeOf(document, 'true', 1)];
    const [first] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, places);
    const texts: string[] = [];
    for (let range = first; range; range = range.parent as typeof range) texts.push(document.getText(range.range));
    assert.ok(texts.includes('true') && texts.includes('<EnableVideo>true</EnableVideo>'), texts.join('\n'));
  });

  it('finds parameters by name in the workspace', async () => {
    await open('jabber-config-clean.xml');
    const found = await until(
      'workspace symbols',
      () => ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'EnableVideo'),
      (symbols) => symbols.length > 0,
    );
    assert.ok(found.some(({ name }) => name === 'EnableVideo'));
  });
});
