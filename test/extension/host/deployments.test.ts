import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, finding, open, placeOf, untilClean, untilFound, uriOf } from './editor.js';

const inCloud = 'on-premises-directory-parameter-in-cloud';

async function replaceIn(document: vscode.TextDocument, text: string, replacement: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(placeOf(document, text), placeOf(document, text, text.length)),
    replacement,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('a deployment', () => {
  afterEach(closeAll);

  it('a change in the description brings a warning into the open file, and its quick fix takes it away', async () => {
    const config = await open('plan/jabber-config-brent.xml');
    await untilClean(config);
    const description = await vscode.workspace.openTextDocument(uriOf('plan/jabber-deployment.yaml'));
    await vscode.window.showTextDocument(description, vscode.ViewColumn.Beside);
    await replaceIn(description, 'on-premises', 'hybrid-webex-messenger');
    const found = await finding(config.uri, inCloud);
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(config.getText(found.range), 'LdapUserDomain');
    const [related] = found.relatedInformation ?? [];
    assert.equal(related?.location.uri.toString(), description.uri.toString());
    assert.equal(description.getText(related.location.range), 'deployment_type: hybrid-webex-messenger');

    const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', config.uri, found.range);
    const fix = actions.find(({ title }) => title === 'Remove `LdapUserDomain`');
    assert.ok(fix?.edit, actions.map(({ title }) => title).join());
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await untilFound(config.uri, []);
    assert.ok(!config.getText().includes('LdapUserDomain'));
  });
});
