import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../harness/until.js';
import { session } from './session.js';

// One visit to a broken file, from opening to saving: each step goes on from the one before.
describe('VS Code: a file with mistakes is read and mended', () => {
  const vscode = session();

  it('underlines the mistakes of an opened file', async () => {
    await vscode().open('jabber-config.xml');
    await vscode().editor.locator('.squiggly-error').first().waitFor();
    await vscode().editor.locator('.squiggly-warning').first().waitFor();
    await vscode().statusItem('Jabber 12.9').waitFor();
  });

  it('lists them among the problems, with their rule', async () => {
    await vscode().command('Problems: Focus on Problems View');
    await vscode()
      .problem(/EnableVidoe.*EnableVideo/)
      .waitFor();
    await vscode().problem('ampersand-bare').waitFor();
    await vscode().problem('value-not-boolean').waitFor();
    await vscode()
      .problem(/Modren.*modern/)
      .waitFor();
    await vscode().shot('1-problems');
  });

  it('says under the mouse what is wrong', async () => {
    await vscode().pointAt('EnableVidoe');
    await vscode().page.locator('.monaco-hover-content', { hasText: 'Did you mean' }).waitFor();
    await vscode().shot('2-problem-hover');
  });

  it('explains a parameter under the cursor', async () => {
    await vscode().open('jabber-config.xml');
    await vscode().goTo('ServerPort1', 3);
    await vscode().command('Show or Focus Hover');
    const hover = vscode().page.locator('.monaco-hover-content', { hasText: 'ServerPort1' });
    await hover.waitFor();
    assert.match((await hover.textContent()) ?? '', /Platforms/);
    await vscode().shot('3-parameter-hover');
    await vscode().page.keyboard.press('Escape');
  });

  it('mends one with the keyboard', async () => {
    await vscode().open('jabber-config.xml');
    await vscode().goTo('EnableVidoe', 2);
    const fix = vscode().page.locator('.action-widget .monaco-list-row.focused', { hasText: 'EnableVideo' });
    await vscode().pressUntil('Control+.', fix);
    await vscode().shot('4-quick-fix');
    await vscode().page.keyboard.press('Enter');
    await vscode().untilLine('<EnableVideo>false</EnableVideo>');
  });

  it('mends another with the mouse', async () => {
    await vscode().pointAt('Modren');
    await vscode().page.locator('.monaco-hover .action', { hasText: 'Quick Fix' }).click();
    const fix = vscode().action('modern').first();
    await fix.click();
    await vscode().untilLine('<UXModel>modern</UXModel>');
  });

  it('mends all that is certain with one command', async () => {
    await vscode().goTo('EnableAutosave', 2);
    await vscode().command('Fix All');
    await vscode().untilLine(
      '<Forgot_Password_URL>https://password.example.com/reset?app=jabber&amp;lang=en</Forgot_Password_URL>',
    );
    await vscode().editor.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  });

  it('saves what was mended, and nothing else changed', async () => {
    await vscode().page.keyboard.press('Control+S');
    const path = join(vscode().workspace, 'jabber-config.xml');
    const saved = await until(
      'the saved file',
      () => readFileSync(path, 'utf8'),
      (text) => text.includes('&amp;lang'),
    );
    assert.deepEqual(saved.split('\n').slice(7), [
      '  <Directory>',
      '    <PrimaryServerName>dc01.example.com</PrimaryServerName>',
      '    <ServerPort1>636</ServerPort1>',
      '  </Directory>',
      '  <Policies>',
      '    <EnableVideo>false</EnableVideo>',
      '  </Policies>',
      '</config>',
      '',
    ]);
    await vscode().shot('5-mended');
  });
});
