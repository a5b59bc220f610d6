import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../harness/until.js';
import { ask, closeAll, finding, open, openText, placeOf, ruleOf, rulesFound, untilFound } from './editor.js';

/** Who says something about a place: only our server's hovers name the setting like this. */
async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, text, 1));
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

async function labelsAt(document: vscode.TextDocument, place: vscode.Position): Promise<string[]> {
  const list = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, place);
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function lensTitles(document: vscode.TextDocument): Promise<string[]> {
  const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
  return lenses.flatMap(({ command }) => command?.title ?? []);
}

async function replaceIn(document: vscode.TextDocument, text: string, replacement: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(placeOf(document, text), placeOf(document, text, text.length));
  edit.replace(document.uri, range, replacement);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('settings in other notations', () => {
  afterEach(closeAll);

  const files: readonly (readonly [path: string, language: string, marked: string])[] = [
    ['scripts/deploy.cmd', 'bat', 'Dual_Stack'],
    ['pages/invite.html', 'html', 'maybe'],
    ['jabber-bootstrap.properties', 'jabber-bootstrap', 'maybe'],
    ['apps/jabber.plist', 'xml', 'Dual_Stack'],
    ['apps/jabber.json', 'json', 'Dual_Stack'],
  ];
  for (const [path, language, marked] of files) {
    it(`${path} is checked and stays ${language}`, async () => {
      const document = await open(path);
      assert.equal(document.languageId, language);
      const texts = () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .filter(({ source }) => source === 'jabber')
          .map(({ range }) => document.getText(range));
      await until('the finding', texts, (found) => found.includes(marked));
    });
  }

  it('a script that installs something else is left alone', async () => {
    const other = await open('scripts/printer.cmd');
    const ours = await open('scripts/deploy.cmd'); // looked at later
    await until(
      'findings',
      () => rulesFound(ours.uri),
      (found) => found.length > 0,
    );
    assert.deepEqual(rulesFound(other.uri), []);
    assert.equal(await hoverAt(other, 'IP_Mode'), '');
    assert.match(await hoverAt(ours, 'IP_Mode'), /IP_Mode/);
  });

  it('mends a value with the quick fix', async () => {
    const document = await open('scripts/deploy.cmd');
    const { range } = await until(
      'the finding',
      () => vscode.languages.getDiagnostics(document.uri).find((each) => document.getText(each.range) === 'Dual_Stack'),
      (found) => found !== undefined,
    ).then((found) => found ?? assert.fail());
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      'quickfix',
      20,
    );
    const fix = actions.find(({ title }) => title.includes('Two Stacks'));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join('\n'));
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(document.getText().includes('IP_Mode="Two Stacks"'), document.getText());
  });

  it('completes arguments, those that are not there yet first', async () => {
    const document = await open('scripts/deploy.cmd');
    const labels = await until(
      'completions',
      () => labelsAt(document, placeOf(document, 'LANGUAGE=')),
      (found) => found.includes('VOICE_SERVICES_DOMAIN'),
    );
    const rank = (name: string) => labels.indexOf(name);
    assert.ok(rank('VOICE_SERVICES_DOMAIN') < rank('SERVICES_DOMAIN'), labels.join(' '));
    assert.ok(rank('VOICE_SERVICES_DOMAIN') < rank('CLEAR'), labels.join(' '));
  });

  it('has lenses over a link', async () => {
    const document = await open('pages/invite.html');
    const titles = await until(
      'lenses',
      () => lensTitles(document),
      (found) => found.length >= 3,
    );
    assert.deepEqual(
      titles.filter((title) => /Parameters|Copy link|Convert/.test(title)),
      ['Parameters', 'Copy link', 'Convert…'],
    );
  });

  it('the lens copies the link', async () => {
    const document = await open('pages/invite.html');
    const lenses = await until(
      'lenses',
      () => ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10),
      (found) => found.some(({ command }) => command?.title === 'Copy link'),
    );
    const command = lenses.find((lens) => lens.command?.title === 'Copy link')?.command;
    assert.ok(command);
    assert.deepEqual(command.arguments, ['ciscojabber://provision?ServicesDomain=example.com&Telephony_Enabled=maybe']);
  });

  it('a page becomes ours when a link is written into it, and is left when the link goes', async () => {
    const document = await openText('# Phones\n\nOpen LINK now.\n', 'markdown');
    const link = 'ciscojabber://provision?ServicesDomain=example.com&Telephony_Enabled=maybe';
    assert.deepEqual(await lensTitles(document), []);
    await replaceIn(document, 'LINK', link);
    await finding(document.uri, 'value-not-boolean');
    await replaceIn(document, 'maybe', 'true');
    await untilFound(document.uri, rulesWithout(document, 'value-not-boolean'));
    await replaceIn(document, 'true', 'perhaps');
    await finding(document.uri, 'value-not-boolean');
    const everything = document
      .getText()
      .slice(document.getText().indexOf('ciscojabber'), document.getText().indexOf(' now'));
    await replaceIn(document, everything, 'it');
    await untilFound(document.uri, []);
    assert.deepEqual(await lensTitles(document), []);
    assert.equal(await hoverAt(document, 'Phones'), '');
  });

  it('a document keeps being checked when its language is changed', async () => {
    const document = await openText(
      'ciscojabber://provision?ServicesDomain=example.com&Telephony_Enabled=maybe',
      'plaintext',
    );
    await finding(document.uri, 'value-not-boolean');
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await finding(document.uri, 'value-not-boolean');
    await vscode.languages.setTextDocumentLanguage(document, 'css');
    await untilFound(document.uri, []);
  });

  it('and when the server is started anew', async () => {
    const document = await open('scripts/deploy.cmd');
    const found = () => rulesFound(document.uri);
    await until('findings', found, (rules) => rules.length > 0);
    await vscode.commands.executeCommand('jabber.restartServer');
    await until('findings', found, (rules) => rules.length > 0);
    await until(
      'a hover',
      () => hoverAt(document, 'IP_Mode'),
      (text) => text.includes('IP_Mode'),
    );
  });
});

function rulesWithout(document: vscode.TextDocument, rule: string): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map(ruleOf)
    .filter((found) => found !== rule);
}
