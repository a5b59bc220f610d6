import { session } from './session.js';

describe('VS Code: languages, options and commands', () => {
  const vscode = session();

  it('recognises a group file of any name', async () => {
    await vscode().open('berlin.xml');
    await vscode().statusItem('Jabber Configuration').waitFor();
    await vscode().editor.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  });

  it('leaves other XML as it is', async () => {
    await vscode().open('inventory.xml');
    await vscode().statusItem(/^XML$/).waitFor();
    await vscode().statusItem('Jabber 12.9').waitFor({ state: 'detached' });
  });

  it('shows the release and changes it in two clicks', async () => {
    await vscode().open('newer.xml');
    const finding = vscode().editor.locator('.squiggly-warning, .squiggly-info, .squiggly-error').first();
    await finding.waitFor();
    await vscode().statusItem('Jabber 12.9').click();
    await vscode().page.locator('.quick-input-list .monaco-list-row', { hasText: '14.0' }).waitFor();
    await vscode().shot('9-release');
    await vscode().page.locator('.quick-input-list .monaco-list-row', { hasText: '14.0' }).click();
    await vscode().statusItem('Jabber 14.0').waitFor();
    await finding.waitFor({ state: 'detached' });
  });

  it('changes the release from the palette', async () => {
    await vscode().command('Jabber: Select Release');
    await vscode().pick('12.8', '12.8');
    await vscode().statusItem('Jabber 12.8').waitFor();
  });

  it('checks the whole workspace and says how many problems there are', async () => {
    await vscode().command('Jabber: Check All Configuration Files in the Workspace');
    await vscode()
      .toast(/Files checked: \d+/)
      .waitFor();
    await vscode().shot('10-workspace-check');
    await vscode().command('Problems: Focus on Problems View');
    await vscode()
      .page.getByPlaceholder(/^Filter/)
      .fill('rome'); // the list is longer than the panel
    await vscode().problem('rome.xml').waitFor();
  });

  it('starts a new configuration from a template', async () => {
    await vscode().command('Jabber: New Jabber Configuration from Template');
    await vscode().pick('UDS', 'On-premises with UDS contacts');
    await vscode().page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await vscode().untilLine('<DirectoryServerType>UDS</DirectoryServerType>');
    await vscode().statusItem('Jabber Configuration').waitFor();
    await vscode().shot('11-template');
    await vscode().page.keyboard.press('Escape');
  });

  it('opens the page of a rule', async () => {
    await vscode().command('Jabber: Open the Page of a Rule');
    await vscode().pick('parameter-unknown', 'parameter-unknown');
    await vscode().page.locator('.tab.active', { hasText: 'parameter-unknown' }).waitFor();
    const outer = vscode().page.frameLocator('iframe.webview.ready').last();
    await outer.frameLocator('iframe#active-frame').locator('h1', { hasText: 'parameter-unknown' }).waitFor();
    await vscode().shot('12-rule-page');
  });
});
