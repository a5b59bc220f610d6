import { until } from '../harness/until.js';
import { session } from './session.js';

describe('VS Code: a configuration is written', () => {
  const vscode = session();

  const suggestion = (text: string) =>
    vscode().page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: text });

  /** A new line below the one with this text, ready to be typed into. */
  async function newLineAfter(text: string): Promise<void> {
    await vscode().goTo(text);
    await vscode().page.keyboard.press('End');
    await vscode().page.keyboard.press('Enter');
  }

  before(async () => {
    await vscode().open('jabber-config-clean.xml');
    await vscode().statusItem('Jabber 12.9').waitFor();
  });

  it('completes a parameter and lets its value be chosen', async () => {
    await newLineAfter('<EnableVideo>');
    await vscode().page.keyboard.type('<LogWritingD');
    await suggestion('LogWritingDesktop').waitFor();
    await vscode().shot('6-completion');
    await vscode().page.keyboard.press('Enter');
    // The snippet shows the values to choose from; the next one down is taken.
    await suggestion('Always').waitFor();
    await vscode().shot('7-value-choice');
    await vscode().page.keyboard.press('ArrowDown');
    await suggestion('UserCanEnable').waitFor();
    await vscode().page.keyboard.press('Enter');
    await vscode().untilLine('<LogWritingDesktop>UserCanEnable</LogWritingDesktop>');
    await vscode().page.keyboard.press('Escape');
  });

  it('closes the tag of a parameter typed by hand', async () => {
    await newLineAfter('<EnableVideo>');
    await vscode().page.keyboard.type('<InitialPhoneSelection');
    await vscode().page.keyboard.press('Escape');
    await vscode().page.keyboard.type('>');
    await vscode().untilLine('<InitialPhoneSelection></InitialPhoneSelection>');
  });

  it('completes the value between the tags', async () => {
    await vscode().goTo('</InitialPhoneSelection>');
    const value = vscode().page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'deskphone' });
    await vscode().pressUntil('Control+Space', value);
    await vscode().page.keyboard.type('desk');
    await suggestion('deskphone').waitFor();
    await vscode().page.keyboard.press('Enter');
    await vscode().untilLine('<InitialPhoneSelection>deskphone</InitialPhoneSelection>');
  });

  it('formats the document', async () => {
    await vscode().goTo('<EnableVideo>');
    await vscode().page.keyboard.press('Home');
    await vscode().page.keyboard.type('         ');
    await vscode().command('Format Document');
    await until(
      'the indentation',
      () => vscode().lines(),
      (lines) => lines.includes('    <EnableVideo>true</EnableVideo>'),
    );
  });

  it('shows groups and parameters in the outline', async () => {
    await vscode().command('Explorer: Focus on Outline View');
    const row = (text: string) => vscode().page.locator('.outline-pane .monaco-list-row', { hasText: text });
    await row('Policies').waitFor();
    await row('LogWritingDesktop').waitFor();
    await vscode().shot('8-outline');
  });
});
