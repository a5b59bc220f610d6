import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureCommandLine } from './command-line.js';
import { type Figure, printFigures } from './limits.js';
import { longPage, longScript } from './notations.js';
import { measureFile, measureOpen, measureStart } from './server.js';

/**
 * Speed and size of what `npm run package` built, each beside its limit. Ends with 0 whatever it
 * finds, unless `--strict` is given: then with 1 when a limit is exceeded.
 */

const dist = resolve(import.meta.dirname, '../dist');
const server = join(dist, 'jabber-language-server.mjs');
const vsix = join(dist, 'jabber-config-tools.vsix');
for (const file of [server, vsix]) {
  if (!existsSync(file)) throw new Error(`${file} is not there: run npm run package first`);
}

const folder = mkdtempSync(join(tmpdir(), 'jabber-bench-'));
try {
  const figures: Figure[] = [
    ...(await measureStart(server, folder)),
    ...(await measureFile(server, 1_500, { open: 50, answer: 2, memory: 90 })),
    ...(await measureFile(server, 15_000, { answer: 20, diagnostics: 60 })),
    ...(await measureOpen(server, '500-line script, 20 commands', {
      text: longScript(),
      file: { uri: 'file:///bench/deploy.cmd', languageId: 'bat' },
      sets: 20,
      limit: 50,
    })),
    ...(await measureOpen(server, 'HTML page of 2 MB, 200 links', {
      text: longPage(),
      file: { uri: 'file:///bench/invite.html', languageId: 'html' },
      sets: 200,
      limit: 150,
    })),
    ...measureCommandLine(join(dist, 'jabber-lint.mjs'), folder),
    { what: '.vsix', value: statSync(vsix).size / 1024 / 1024, unit: 'MiB', limit: 1 },
  ];
  const { over } = printFigures(figures);
  console.log(`\nNode ${process.version}, ${over === 0 ? 'all limits kept' : `${over} over the limit`}`);
  if (over > 0 && process.argv.includes('--strict')) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
