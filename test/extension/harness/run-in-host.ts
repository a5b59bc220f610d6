import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { artefacts } from './paths.js';
import { startVsCode, type VsCodeOptions } from './vscode-server.js';

export interface HostRun extends Omit<VsCodeOptions, 'testDriver'> {
  readonly extensionDevelopmentPath: string;
  /** A module that exports `run(): Promise<void>`. */
  readonly extensionTestsPath: string;
}

/** Runs a test module inside the extension host of a real VS Code. Answers what was wrong, if anything. */
export async function runInHost(run: HostRun): Promise<string | undefined> {
  const vscode = await startVsCode({ ...run, testDriver: true });
  const files = writeWrapper(vscode.folder, resolve(run.extensionTestsPath));
  const log: string[] = [];
  mkdirSync(artefacts, { recursive: true });
  try {
    const { browser, page } = await openBrowser();
    try {
      const over = await listen(page, log);
      const entries = {
        extensionDevelopmentPath: vscode.remoteUri(run.extensionDevelopmentPath),
        extensionTestsPath: vscode.remoteUri(files.wrapper),
      };
      await page.goto(vscode.address(entries));
      const told = await over.outcome;
      // A host that dies half-way is reported as success too: only the file proves the end.
      const wrong = told ?? (existsSync(files.finished) ? undefined : 'the extension host died');
      if (wrong) await page.screenshot({ path: join(artefacts, 'host-failure.png') }).catch(() => undefined);
      return wrong;
    } finally {
      await browser.close();
    }
  } finally {
    process.stdout.write(readFileSync(files.output, 'utf8'));
    writeFileSync(join(artefacts, 'host.log'), log.join('\n'));
    await vscode.stop();
  }
}

/** The workbench calls these functions where it finds them: for each line of its log, and at the end of a test run. */
async function listen(page: Page, log: string[]): Promise<{ readonly outcome: Promise<string | undefined> }> {
  const outcome = new Promise<string | undefined>((settle) => {
    const late = setTimeout(settle, 240_000, 'the run took longer than four minutes');
    const end = (wrong: string | undefined) => {
      clearTimeout(late);
      settle(wrong);
    };
    page.once('crash', () => end('the page crashed'));
    page.exposeFunction('codeAutomationExit', (code: number) => end(code === 0 ? undefined : `exit code ${code}`));
  });
  await page.exposeFunction('codeAutomationLog', (kind: string, words: unknown[]) => {
    log.push(`[${kind}] ${words.join(' ')}`);
  });
  return { outcome };
}

/**
 * The host's console ends up among the workbench's own messages and cannot be assigned to, so the
 * wrapper defines it anew to write to a file; and it leaves a file when the suite has ended.
 */
function writeWrapper(folder: string, suite: string) {
  const files = {
    wrapper: join(folder, 'wrapper.cjs'),
    output: join(folder, 'output.txt'),
    finished: join(folder, 'finished'),
  };
  writeFileSync(files.output, '');
  writeFileSync(
    files.wrapper,
    `const { appendFileSync } = require('node:fs');
const { format } = require('node:util');
for (const method of ['log', 'info', 'warn', 'error']) {
  const value = (...words) => appendFileSync(${JSON.stringify(files.output)}, format(...words) + '\\n');
  Object.defineProperty(console, method, { configurable: true, value });
}
exports.run = async () => {
  await require(${JSON.stringify(suite)}).run();
  appendFileSync(${JSON.stringify(files.finished)}, '');
};
`,
  );
  return files;
}
