import { join } from 'node:path';
import { listFiles } from '@vscode/vsce';
import type { Page } from 'playwright-core';
import { root } from './paths.js';

const folder = '/jabber-config-tools';

/**
 * Offers what the package holds as an extension of the page's own, as VS Code for the Web has them: it then
 * runs in the browser and not beside the server. Call it before the page is opened.
 */
export async function offerToBrowser(page: Page, address: string): Promise<void> {
  const packed = new Set(await listFiles({ cwd: root, packageManager: 0 }));
  await page.context().route(`**${folder}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(folder.length + 1);
    await route.fulfill(packed.has(path) ? { path: join(root, path) } : { status: 404, body: '' });
  });
  const { protocol, host } = new URL(address);
  await page.addInitScript(addExtension, { scheme: protocol.slice(0, -1), authority: host, path: folder });
}

/** Runs in the page: adds the extension to what the server tells the workbench, before the workbench reads it. */
function addExtension(extension: object): void {
  document.addEventListener(
    'readystatechange',
    () => {
      const told = document.getElementById('vscode-workbench-web-configuration');
      const configuration = JSON.parse(told?.dataset.settings ?? '{}');
      const settings = JSON.stringify({ ...configuration, additionalBuiltinExtensions: [extension] });
      told?.setAttribute('data-settings', settings);
    },
    { once: true },
  );
}
