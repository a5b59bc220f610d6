import assert from 'node:assert/strict';
import { session } from './session.js';

// One visit: the description is changed, and the file beside it is mended.
describe('VS Code: a deployment and its files', () => {
  const vscode = session();

  it('nothing is wrong at first', async () => {
    await vscode().open('jabber-config-brent.xml');
    await vscode().statusItem('Jabber 12.9').waitFor();
    // A mistake is found and taken back: by then the file has been checked.
    await vscode().goTo('true', 4);
    await vscode().page.keyboard.type('x');
    await vscode().editor.locator('.squiggly-warning').first().waitFor();
    await vscode().page.keyboard.press('Escape');
    await vscode().page.keyboard.press('Backspace');
    await vscode().untilLine('<UseSSL>true</UseSSL>');
    await vscode().editor.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await vscode().page.keyboard.press('Control+\\');
    await vscode().page.locator('.editor-group-container').nth(1).waitFor();
    assert.equal(await vscode().page.locator('.squiggly-warning').count(), 0);
  });

  it('a change in the description brings a warning into the file beside it', async () => {
    await vscode().open('jabber-deployment.yaml');
    const active = vscode().page.locator('.editor-group-container.active');
    await active.locator('.view-line', { hasText: 'on-premises' }).click();
    await vscode().page.keyboard.press('Home');
    await vscode().page.keyboard.press('Shift+End');
    await vscode().page.keyboard.type('deployment_type: hybrid-webex-messenger');
    await vscode().page.keyboard.press('Escape');
    await vscode().editor.locator('.squiggly-warning').first().waitFor();
  });

  it('lists it with the place in the description', async () => {
    await vscode().command('Problems: Focus on Problems View');
    await vscode()
      .problem(/LdapUserDomain.*Webex Messenger/)
      .waitFor();
    await vscode().shot('deployment-1-warning');
    await vscode()
      .problem(/LdapUserDomain.*Webex Messenger/)
      .click();
    await vscode().page.keyboard.press('ArrowRight');
    await vscode()
      .problem(/deployment_type.*is stated here/)
      .waitFor();
    await vscode().shot('deployment-2-related');
  });

  it('its quick fix takes it away', async () => {
    await vscode().page.keyboard.press('Control+1');
    await vscode().page.locator('.editor-group-container').first().and(vscode().page.locator('.active')).waitFor();
    await vscode().goTo('LdapUserDomain', 2);
    const fix = vscode().action('Remove `LdapUserDomain`');
    await vscode().pressUntil('Control+.', fix.first());
    await vscode().shot('deployment-3-fix');
    await fix.first().click();
    await vscode().editor.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    assert.ok(!(await vscode().lines()).some((line) => line.includes('LdapUserDomain')));
    await vscode().shot('deployment-4-mended');
  });
});
