import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { type Figure, median } from './limits.js';
import { LspSession, timed } from './lsp-session.js';

const starts = 15;

/** Bundles the empty server as ours is bundled, and answers where it lies. */
export async function buildEmptyServer(folder: string): Promise<string> {
  const outfile = join(folder, 'empty-server.cjs');
  await esbuild.build({
    entryPoints: [join(import.meta.dirname, 'empty-server.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
  });
  return outfile;
}

/** Start-up beside an empty server of the same library. */
export async function measureStart(server: string, empty: string): Promise<Figure[]> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < starts; run += 1) {
    theirs.push(await startTime(empty));
    ours.push(await startTime(server));
  }
  const idle = await LspSession.start(empty);
  await idle.open('<config/>');
  const emptyMemory = idle.residentMemory();
  await idle.stop();
  return [
    { what: `start, empty server (median of ${starts})`, value: median(theirs), unit: 'ms' },
    { what: `start, our server (median of ${starts})`, value: median(ours), unit: 'ms' },
    { what: 'start, ratio', value: median(ours) / median(theirs), unit: '×', limit: 1.6 },
    { what: 'resident memory, empty server', value: emptyMemory, unit: 'MiB' },
  ];
}

async function startTime(script: string): Promise<number> {
  let session: LspSession | undefined;
  const took = await timed(async () => {
    session = await LspSession.start(script);
  });
  await session?.stop();
  return took;
}
