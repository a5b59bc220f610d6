import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../harness/until.js';
import { closeAll, extensionId, open, openText, rulesFound, untilClean, untilFound } from './editor.js';

describe('activation and languages', () => {
  afterEach(closeAll);

  it('tests the installed package, in a real VS Code', () => {
    console.log(`      VS Code ${vscode.version}, Node ${process.version}`);
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, 'the extension is installed');
    assert.match(
      extension.extensionPath.replaceAll('\\', '/'),
      /\/jabber-config-tools\.jabber-config-tools-[\d.]+[^/]*$/,
    );
  });

  it('starts with the first jabber-config.xml', async () => {
    const document = await open('jabber-config.xml');
    assert.equal(document.languageId, 'jabber-config');
    await until('activation', () => vscode.extensions.getExtension(extensionId)?.isActive, Boolean);
    await until(
      'findings',
      () => rulesFound(document.uri),
      (found) => found.length > 0,
    );
  });

  it('takes a group file by its name', async () => {
    const document = await open('jabber-config-clean.xml');
    assert.equal(document.languageId, 'jabber-config');
    await untilClean(document);
  });

  it('recognises a group file of any name by its content', async () => {
    const { uri } = await open('sites/berlin.xml');
    const language = () =>
      vscode.workspace.textDocuments.find((document) => document.uri.path === uri.path)?.languageId;
    await until('the language', language, (id) => id === 'jabber-config');
    await untilFound(uri, ['value-not-boolean']);
  });

  it('leaves other XML files alone', async () => {
    const other = await open('sites/inventory.xml');
    // The configuration opened after it was looked at later: when that is switched, this one has been decided on.
    const { uri } = await open('sites/berlin.xml');
    const language = () =>
      vscode.workspace.textDocuments.find((document) => document.uri.path === uri.path)?.languageId;
    await until('the language of the other file', language, (id) => id === 'jabber-config');
    assert.equal(other.languageId, 'xml');
    assert.deepEqual(rulesFound(other.uri), []);
  });

  it('checks a document that was never saved', async () => {
    const document = await openText(
      '<config version="1.0"><Policies><EnableVideo>maybe</EnableVideo></Policies></config>',
    );
    await until(
      'the finding',
      () => rulesFound(document.uri),
      (found) => found.includes('value-not-boolean'),
    );
  });

  it('registers the commands of its manifest', async () => {
    const all = await vscode.commands.getCommands(true);
    const contributed = vscode.extensions.getExtension(extensionId)?.packageJSON.contributes.commands as {
      command: string;
    }[];
    assert.deepEqual(
      contributed.map(({ command }) => command).filter((command) => !all.includes(command)),
      [],
    );
  });
});
