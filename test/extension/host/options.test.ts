import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../harness/until.js';
import { closeAll, configuration, finding, open, openText, ruleOf, rulesFound, untilFound, uriOf } from './editor.js';

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('jabber').update(name, value, vscode.ConfigurationTarget.Workspace);
}

const newer = configuration('  <Client>\n    <EnableFTE>true</EnableFTE>\n  </Client>');

describe('options', () => {
  afterEach(async () => {
    for (const name of ['release', 'platforms', 'rules', 'allow', 'detectInXmlFiles']) await set(name, undefined);
    await closeAll();
  });

  it('the release decides which parameters exist', async () => {
    const document = await openText(newer);
    await untilFound(document.uri, ['parameter-not-in-release']);
    await set('release', '14.0');
    await untilFound(document.uri, []);
  });

  it('a rule can be turned off and made worse', async () => {
    const document = await openText(newer);
    await untilFound(document.uri, ['parameter-not-in-release']);
    await set('rules', { 'parameter-not-in-release': 'error' });
    const severity = () => vscode.languages.getDiagnostics(document.uri)[0]?.severity;
    await until('the severity', severity, (found) => found === vscode.DiagnosticSeverity.Error);
    await set('rules', { 'parameter-not-in-release': 'off' });
    await untilFound(document.uri, []);
  });

  it('a name on the allow list is known', async () => {
    const document = await openText(configuration('  <Client>\n    <AcmeBuild>7</AcmeBuild>\n  </Client>'));
    await untilFound(document.uri, ['parameter-unknown']);
    await set('allow', ['acmebuild']);
    await untilFound(document.uri, []);
  });

  it('looking at XML files can be turned off', async () => {
    await set('detectInXmlFiles', false);
    const { uri } = await open('sites/paris.xml');
    // A configuration by name, opened later and checked: by then the other had been decided on.
    const named = await open('jabber-config.xml');
    await until(
      'findings',
      () => rulesFound(named.uri),
      (found) => found.length > 0,
    );
    const document = vscode.workspace.textDocuments.find((open) => open.uri.path === uri.path);
    assert.equal(document?.languageId, 'xml');
  });

  it('jabber-lint.yaml counts more than the settings, and a change of it is seen', async () => {
    const file = uriOf('jabber-lint.yaml');
    const write = (text: string) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    try {
      const document = await open('jabber-config.xml');
      await finding(document.uri, 'parameter-unknown');
      // Watching starts some time after the folder was opened, so write again until it is seen.
      let written = 0;
      await until(
        'the rule to be off',
        async () => {
          if (Date.now() - written > 3_000) {
            written = Date.now();
            await write(`# ${written}\nrules:\n  parameter-unknown: off\n`);
          }
          return rulesFound(document.uri);
        },
        (found) => found.length > 0 && !found.includes('parameter-unknown'),
        25_000,
      );
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  it('the whole workspace can be checked', async () => {
    const { uri } = await open('jabber-config-clean.xml');
    await untilFound(uri, []);
    void vscode.commands.executeCommand('jabber.checkWorkspace');
    const rome = uriOf('sites/rome.xml'); // opened by no test
    await until(
      'findings of a file that is not open',
      () => rulesFound(rome),
      (found) => found.includes('value-not-boolean'),
    );
    assert.deepEqual(vscode.languages.getDiagnostics(uriOf('sites/inventory.xml')).map(ruleOf), []);
  });

  it('the server can be restarted', async () => {
    const document = await open('jabber-config.xml');
    await finding(document.uri, 'parameter-unknown');
    await vscode.commands.executeCommand('jabber.restartServer');
    await finding(document.uri, 'parameter-unknown');
  });
});
