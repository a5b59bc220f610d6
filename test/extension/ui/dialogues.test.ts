import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../harness/until.js';
import { session } from './session.js';

// Each dialogue begins at the palette and ends on the clipboard, in the editor or in a file.
describe('VS Code: texts are generated and converted', () => {
  const vscode = session();
  const row = (text: string | RegExp) => vscode().page.locator('.quick-input-list .monaco-list-row', { hasText: text });
  const message = (text: string | RegExp) => vscode().page.locator('.quick-input-message', { hasText: text });
  const title = (text: string) => vscode().page.locator('.quick-input-titlebar', { hasText: text });

  /** Waits for the question whose title holds `about`, puts a text into its box and takes it. */
  async function answer(about: string, text: string): Promise<void> {
    await title(about).waitFor();
    await vscode().page.locator('.quick-input-widget input').first().fill(text);
    await vscode().page.keyboard.press('Enter');
  }

  /** Takes a row once it is there: the list asked before this one may still be shown. */
  async function choose(label: string): Promise<void> {
    await row(label).first().waitFor();
    await vscode().pick(label, label);
  }

  /** Takes a setting from the long list, whose rows are not all on the screen. */
  async function chooseSetting(name: string): Promise<void> {
    await row('Continue').waitFor();
    await vscode().pick(name, name);
  }

  async function clipboardIs(expected: string | RegExp): Promise<void> {
    await until(
      `${expected} on the clipboard`,
      () => vscode().clipboard(),
      (text) => (typeof expected === 'string' ? text === expected : expected.test(text)),
    );
  }

  /** The text that is shown before it is written anywhere. */
  const preview = () =>
    vscode().page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame').locator('body');

  before(async () => {
    await vscode().open('jabber-config-clean.xml');
    await vscode().statusItem('Jabber 12.9').waitFor();
  });

  it('a provisioning URL, checked at each step, to the clipboard', async () => {
    await vscode().command('Jabber: Generate Provisioning URL');
    await answer('ServicesDomain', 'not a domain');
    await message('ServicesDomain').waitFor();
    await vscode().shot('17-validation');
    await answer('ServicesDomain', 'example.com');
    await row('Continue').waitFor();
    await vscode().shot('18-settings');
    await chooseSetting('VoiceServicesDomain');
    await answer('VoiceServicesDomain', 'voice.example.com');
    await chooseSetting('Telephony_Enabled');
    await choose('False');
    await choose('Continue');
    await row('Mail with').waitFor();
    await vscode().page.keyboard.press('Enter'); // the bare URL comes first
    await row('Copy to the clipboard').waitFor();
    const url =
      'ciscojabber://provision?ServicesDomain=example.com&VoiceServicesDomain=voice.example.com&Telephony_Enabled=False';
    await preview().locator('pre', { hasText: url }).waitFor();
    await vscode().shot('19-preview');
    await choose('Copy to the clipboard');
    await clipboardIs(url);
    await vscode().page.locator('.tab', { hasText: 'Preview' }).waitFor({ state: 'detached' });
  });

  it('goes back to each question, and keeps the answers', async () => {
    await vscode().command('Jabber: Generate Installer Command Line');
    await choose('Installer command line for PowerShell');
    await answer('(2/', 'Jabber 14.msi');
    await row('Continue').waitFor();
    await vscode().page.locator('.quick-input-titlebar [aria-label^="Back"]').click();
    const box = vscode().page.locator('.quick-input-widget input').first();
    await until(
      'the answer given before',
      () => box.inputValue(),
      (text) => text === 'Jabber 14.msi',
    );
    await vscode().page.keyboard.press('Enter');
    await chooseSetting('SERVICES_DOMAIN');
    await answer('SERVICES_DOMAIN', 'example.com');
    await choose('Continue');
    await choose('Replace what');
    await choose('Install without any window');
    await choose('Copy to the clipboard');
    await clipboardIs(/^Start-Process .*Jabber 14\.msi.*CLEAR=1.*SERVICES_DOMAIN=example\.com/);
  });

  it('a QR code is shown as a picture', async () => {
    await vscode().open('invite.md');
    await vscode().statusItem('Jabber 12.9').waitFor();
    await vscode().goTo('ciscojabber', 3);
    await vscode().command('Jabber: Generate Provisioning URL');
    await row('example.com').waitFor(); // what the link says is filled in
    await choose('Continue');
    await choose('QR code');
    await row('Copy to the clipboard').waitFor();
    await preview().locator('img').waitFor();
    await vscode().shot('20-qr-code');
    await vscode().page.keyboard.press('Escape');
  });

  it('EMM configuration, into a new document', async () => {
    await vscode().command('Jabber: Generate EMM Configuration');
    await choose('Jabber for BlackBerry');
    await choose('Property list for iPhone and iPad');
    await row('Continue').waitFor();
    await chooseSetting('VoiceServicesDomain');
    await answer('VoiceServicesDomain', 'voice.example.com');
    await choose('Continue');
    await choose('Open as a new document');
    await vscode().page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await vscode().untilLine('<key>VoiceServicesDomain</key>');
    await vscode().statusItem('Jabber 12.9').waitFor(); // it is read as what it is
    await vscode().shot('21-emm');
  });

  it('converts a command to another notation and says what is lost', async () => {
    await vscode().open('deploy.cmd');
    await vscode().statusItem('Jabber 12.9').waitFor();
    await vscode().goTo('SERVICES_DOMAIN', 2);
    await vscode().command('Jabber: Convert the Settings under the Cursor');
    await choose('Provisioning URL as an HTML link');
    await answer('(2/', 'Jabber');
    await row('Left out: LANGUAGE').waitFor();
    await preview().locator('li', { hasText: 'The guides do not list LANGUAGE for the provisioning URL' }).waitFor();
    await vscode().shot('22-report');
    await choose('Copy to the clipboard');
    await clipboardIs(/^<a href="ciscojabber:\/\/provision\?ServicesDomain=example\.com.*">Jabber<\/a>$/);
  });

  it('asks for what the target requires and the settings do not say', async () => {
    await vscode().open('jabber-config.xml');
    await vscode().statusItem('Jabber 12.9').waitFor();
    await vscode().command('Jabber: Convert the Settings under the Cursor');
    await row('Mail with').waitFor();
    await vscode().page.keyboard.press('Enter'); // the bare URL comes first
    await answer('ServicesDomain', 'example.com');
    await choose('Continue');
    await preview().locator('pre', { hasText: 'ciscojabber://provision?ServicesDomain=example.com' }).waitFor();
    await preview().locator('h3', { hasText: 'Left out' }).waitFor();
    await choose('Open as a new document');
    await vscode().page.locator('.tab.active', { hasText: 'ciscojabber' }).waitFor();
    await vscode().statusItem('Plain Text').waitFor();
  });

  it('several of a list, and text put where the cursor is', async () => {
    await vscode().open('printer.cmd');
    await vscode().goTo('@echo off', '@echo off'.length);
    await vscode().page.keyboard.press('Enter');
    await vscode().command('Jabber: Generate Installer Command Line');
    await choose('Installer command line for cmd');
    await answer('(2/', 'CiscoJabberSetup.msi');
    await chooseSetting('EXCLUDED_SERVICES');
    await row('WEBEX').locator('input[type="checkbox"], .monaco-checkbox').first().click();
    await row('CUCM').locator('input[type="checkbox"], .monaco-checkbox').first().click();
    await vscode().page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
    await choose('Continue');
    await choose('Replace what');
    await choose('Show the installer');
    await choose('Insert into');
    await vscode().untilLine('msiexec.exe /i CiscoJabberSetup.msi CLEAR=1 EXCLUDED_SERVICES=WEBEX,CUCM');
    await vscode().statusItem('Jabber 12.9').waitFor(); // the script is ours by now
  });

  it('a bootstrap file, saved', async () => {
    await vscode().command('Jabber: Generate Bootstrap File');
    await row('Continue').waitFor();
    await chooseSetting('ConfigurationFile');
    await answer('ConfigurationFile', 'jabber-config-sales.xml');
    await choose('Continue');
    await choose('Save as a file');
    const path = join(vscode().workspace, 'sales.properties');
    await until(
      'the proposed name',
      () => vscode().page.locator('.quick-input-widget input').first().inputValue(),
      (text) => text.endsWith('/jabber-bootstrap.properties'),
    );
    await vscode().page.locator('.quick-input-widget input').first().fill(path);
    await vscode().page.keyboard.press('Enter');
    await vscode().page.locator('.tab.active', { hasText: 'sales.properties' }).waitFor();
    assert.match(readFileSync(path, 'utf8'), /^ConfigurationFile: jabber-config-sales\.xml\r\n/m);
  });

  it('the text for the Cisco Support Field of a group file', async () => {
    await vscode().open('jabber-config-clean.xml');
    await vscode().command('Jabber: Generate Cisco Support Field Text');
    const box = vscode().page.locator('.quick-input-widget input').first();
    await until(
      'the name of the file in front',
      () => box.inputValue(),
      (text) => text === 'jabber-config-clean.xml',
    );
    await answer('Support Field', 'two files.xml');
    await message('blanks').waitFor();
    await answer('Support Field', 'jabber-config-clean.xml');
    await choose('Copy to the clipboard');
    await clipboardIs('configurationfile=jabber-config-clean.xml');
  });
});
