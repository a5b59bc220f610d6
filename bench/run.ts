import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureCommandLine } from './command-line.js';
import { longConfiguration } from './configurations.js';
import { measureDeployments } from './deployments.js';
import { measureKeystrokes } from './keystrokes.js';
import { type Figure, printFigures } from './limits.js';
import { longPage, longScript } from './notations.js';
import { type MeasuredText, measureOpen } from './opening.js';
import { buildEmptyServer, measureStart } from './start.js';
import { Yardstick } from './yardstick.js';

/**
 * Speed and size of what `npm run package` built, each beside its limit. The limits are for a certain machine:
 * on a slower one times are divided by how much slower it is before they are judged. Ends with 0 whatever it
 * finds, unless `--strict` is given: then with 1 when a limit is exceeded.
 */

const dist = resolve(import.meta.dirname, '../dist');
const server = join(dist, 'jabber-language-server.cjs');
const vsix = join(dist, 'jabber-config-tools.vsix');
for (const file of [server, vsix]) {
  if (!existsSync(file)) throw new Error(`${file} is not there: run npm run package first`);
}

const scriptOf20Commands: MeasuredText = {
  text: longScript(),
  file: { uri: 'file:///bench/deploy.cmd', languageId: 'bat' },
  sets: 20,
  limit: 50,
};
const pageOf200Links: MeasuredText = {
  text: longPage(),
  file: { uri: 'file:///bench/invite.html', languageId: 'html' },
  sets: 200,
  limit: 150,
};

const folder = mkdtempSync(join(tmpdir(), 'jabber-bench-'));
try {
  const yardstick = new Yardstick();
  const empty = await buildEmptyServer(folder);
  const both = { ours: server, empty };
  const figures: Figure[] = [
    ...(await measureStart(server, empty)),
    ...(await measureOpen(server, '1,500 lines', { text: longConfiguration(1_500), limit: 50 }, yardstick)),
    ...(await measureKeystrokes(both, 1_500, { answer: 2, memory: 90 }, yardstick)),
    ...(await measureOpen(server, '15,000 lines', { text: longConfiguration(15_000) }, yardstick)),
    ...(await measureKeystrokes(both, 15_000, { answer: 20, diagnostics: 60 }, yardstick)),
    ...(await measureOpen(server, '500-line script, 20 commands', scriptOf20Commands, yardstick)),
    ...(await measureOpen(server, 'HTML page of 2 MB, 200 links', pageOf200Links, yardstick)),
    ...measureDeployments(yardstick),
    ...measureCommandLine(join(dist, 'jabber-lint.cjs'), folder, yardstick),
    { what: '.vsix', value: statSync(vsix).size / 1024 / 1024, unit: 'MiB', limit: 1 },
  ];
  const { over } = printFigures(figures);
  console.log(`\nNode ${process.version}, ${over === 0 ? 'all limits kept' : `${over} over the limit`}`);
  if (yardstick.wasBusy) console.log('The machine was busy with other things: take the figures again when it is not.');
  if (over > 0 && process.argv.includes('--strict')) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
