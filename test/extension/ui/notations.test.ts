import assert from 'node:assert/strict';
import { until } from '../harness/until.js';
import { session } from './session.js';

describe('VS Code: settings in scripts, pages and lists', () => {
  const vscode = session();

  it('underlines a wrong argument in a script', async () => {
    await vscode().open('deploy.cmd');
    await vscode().editor.locator('.squiggly-warning, .squiggly-error').first().waitFor();
    await vscode().statusItem('Jabber 12.9').waitFor();
    await vscode().pointAt('SERVICES_DOMAIN');
    await vscode().page.locator('.monaco-hover', { hasText: 'SERVICES_DOMAIN = example.com' }).first().waitFor();
    await vscode().shot('13-script');
  });

  it('has nothing to say about another script', async () => {
    await vscode().open('printer.cmd');
    await vscode()
      .statusItem(/^Batch$/)
      .waitFor();
    await vscode().statusItem('Jabber 12.9').waitFor({ state: 'detached' });
    assert.equal(await vscode().editor.locator('.squiggly-warning, .squiggly-error').count(), 0);
  });

  it('checks a bootstrap file by its name', async () => {
    await vscode().open('jabber-bootstrap.properties');
    await vscode().statusItem('Jabber Bootstrap File').waitFor();
    await vscode().editor.locator('.squiggly-warning, .squiggly-error').first().waitFor();
    await vscode().shot('14-bootstrap');
  });

  it('shows lenses over a link in a page, and copies it', async () => {
    await vscode().open('invite.html');
    await vscode().editor.locator('.squiggly-warning, .squiggly-error').first().waitFor();
    const lens = vscode().editor.locator('.codelens-decoration a', { hasText: 'Copy link' });
    await lens.waitFor();
    await vscode().shot('15-lenses');
    await lens.click();
    await until(
      'the link on the clipboard',
      () => vscode().clipboard(),
      (text) => text === 'ciscojabber://provision?ServicesDomain=example.com&Telephony_Enabled=maybe',
    );
  });

  it('opens the list of parameters from the lens', async () => {
    await vscode().editor.locator('.codelens-decoration a', { hasText: 'Parameters' }).click();
    const outer = vscode().page.frameLocator('iframe.webview.ready').last();
    await outer.frameLocator('iframe#active-frame').locator('h2', { hasText: 'VoiceServicesDomain' }).waitFor();
    await vscode().shot('16-parameters');
  });
});
