import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

/** Packs what `scripts/build.ts` made into `dist/jabber-config-tools.vsix`. The same commit gives the same bytes. */

const root = fileURLToPath(new URL('..', import.meta.url));
const packagePath = join(root, 'dist/jabber-config-tools.vsix');

/** Time of the commit, so that file times in the archive do not depend on the machine. */
function commitTime(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '1577836800'; // a source archive without git
  }
}

process.env.SOURCE_DATE_EPOCH ??= commitTime();
await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
  allowUnusedFilesPattern: true,
});
const { size } = await stat(packagePath);
console.log(`${packagePath}: ${(size / 1024).toFixed(0)} KiB`);
