import { session } from './session.js';

// As VS Code for the Web runs it: no Node, the language server in a web worker, files over the editor.
describe('VS Code: the extension runs in the browser', () => {
  const vscode = session({}, 'browser');

  it('checks an opened file', async () => {
    await vscode().open('jabber-config.xml');
    await vscode().editor.locator('.squiggly-error').first().waitFor();
    await vscode().statusItem('Jabber 12.9').waitFor();
    await vscode().command('Problems: Focus on Problems View');
    await vscode()
      .problem(/EnableVidoe.*EnableVideo/)
      .waitFor();
  });

  it('explains a parameter under the cursor', async () => {
    await vscode().open('jabber-config.xml');
    await vscode().goTo('PrimaryServerName', 3);
    await vscode().command('Show or Focus Hover');
    await vscode().page.locator('.monaco-hover-content', { hasText: 'Platforms' }).waitFor();
    await vscode().page.keyboard.press('Escape');
  });

  it('goes on with a new server', async () => {
    await vscode().command('Jabber: Restart the Language Server');
    await vscode().goTo('EnableAutosave', 3);
    await vscode().command('Show or Focus Hover');
    await vscode().page.locator('.monaco-hover-content', { hasText: 'EnableAutosave' }).waitFor();
  });
});
