import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openBrowser } from '../harness/browser.js';
import { artefacts, root, vsix } from '../harness/paths.js';
import { until } from '../harness/until.js';
import { startVsCode } from '../harness/vscode-server.js';
import { offerToBrowser } from '../harness/web-extension.js';

/** Where VS Code runs the extension: in Node beside the files, or in the browser as VS Code for the Web does. */
export type ExtensionHost = 'server' | 'browser';

/** VS Code's window, worked with keyboard and mouse as a person does. */
export class Workbench {
  readonly editor: Locator;

  private constructor(
    readonly page: Page,
    /** A copy of test/extension/workspace, open in the window. */
    readonly workspace: string,
    readonly close: () => Promise<void>,
  ) {
    this.editor = page.locator('.editor-instance .monaco-editor').first();
  }

  /** Starts VS Code with the packaged extension and waits until its explorer knows our files. */
  static async start(
    settings: Readonly<Record<string, unknown>> = {},
    host: ExtensionHost = 'server',
  ): Promise<Workbench> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jabber-workspace-')));
    const workspace = join(folder, 'jabber');
    cpSync(join(root, 'test/extension/workspace'), workspace, { recursive: true });
    mkdirSync(artefacts, { recursive: true });
    const vscode = await startVsCode({ workspace, settings, ...(host === 'server' ? { vsix } : {}) });
    const { browser, page } = await openBrowser();
    page.setDefaultTimeout(20_000);
    if (host === 'browser') await offerToBrowser(page, vscode.address());
    await page.goto(vscode.address());
    // Files of ours look so once the window knows the extension. Rarely one never hears of any: it is loaded anew.
    const known = page.locator('.explorer-folders-view .jabber-config-lang-file-icon').first();
    await known.waitFor({ timeout: 40_000 }).catch(async () => {
      await page.reload();
      await known.waitFor({ timeout: 40_000 });
    });
    return new Workbench(page, workspace, async () => {
      await browser.close();
      await vscode.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    });
  }

  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(artefacts, `${name}.png`) });
  }

  /** The text on the clipboard. */
  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Lines of the editor that are on the screen. */
  async lines(): Promise<string[]> {
    const lines = await this.editor.locator('.view-line').evaluateAll((elements) =>
      elements
        .map((element) => ({
          top: Number.parseFloat((element as HTMLElement).style.top),
          text: element.textContent ?? '',
        }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return lines.map((text) => text.replaceAll('\u00a0', ' '));
  }

  /** Waits until a line of the editor, without its indentation, is exactly this. */
  async untilLine(line: string): Promise<void> {
    await until(
      `the line ${line}`,
      () => this.lines(),
      (lines) => lines.some((text) => text.trim() === line),
    );
  }

  /** Runs a command by its title from the palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.pick(`>${title}`, title);
  }

  /** Opens a file by its name. */
  async open(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.pick(name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Types into the quick pick that is open and takes the row once it is the chosen one. */
  async pick(text: string, row: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget input[type="text"]');
    await box.waitFor();
    await box.fill(text);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Puts the cursor before the first occurrence of `text` on the screen, `by` characters on. */
  async goTo(text: string, by = 0): Promise<void> {
    const lines = await until(
      `the text ${text}`,
      () => this.lines(),
      (all) => all.some((line) => line.includes(text)),
    );
    const line = lines.findIndex((found) => found.includes(text));
    const column = (lines[line] ?? '').indexOf(text) + by;
    await this.page.keyboard.press('Control+G');
    const box = this.page.locator('.quick-input-widget input[type="text"]');
    await box.waitFor();
    await box.fill(`:${line + 1}:${column + 1}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    const place = this.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line + 1}, Col ${column + 1}` });
    await place.waitFor();
  }

  /** Rests the mouse on the first word of the editor that holds the text. */
  async pointAt(text: string): Promise<void> {
    const box = await this.editor.locator('.view-line > span > span', { hasText: text }).first().boundingBox();
    if (!box) throw new Error(`${text} is not on the screen`);
    await this.page.mouse.move(5, 5);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
  }

  /** Presses the key until what it opens is there: a pop-up may close again when news arrives late. */
  async pressUntil(key: string, opened: Locator): Promise<void> {
    for (let left = 5; left > 0; left -= 1) {
      await this.page.keyboard.press(key);
      const there = await opened.waitFor({ timeout: 4_000 }).then(
        () => true,
        () => false,
      );
      if (there) return;
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`${key} did not open what was expected`);
  }

  /** Rows of the list that Ctrl+. and the light bulb open. */
  action(title: string | RegExp): Locator {
    return this.page.locator('.action-widget .monaco-list-row', { hasText: title });
  }

  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.part.statusbar .statusbar-item', { hasText: text });
  }

  problem(text: string | RegExp): Locator {
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: text });
  }

  toast(text: string | RegExp): Locator {
    return this.page.locator('.notifications-toasts .notification-toast', { hasText: text });
  }
}
