import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';

let script: string | undefined;

/** The language server bundled as it is shipped; made once per run, so that each test starts it quickly. */
export function builtServer(): string {
  if (script === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'jabber-protocol-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    script = join(folder, 'server.cjs');
    esbuild.buildSync({
      absWorkingDir: resolve(import.meta.dirname, '../..'),
      entryPoints: ['server/src/main.node.ts'],
      outfile: script,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'warning',
      alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' }, // as scripts/build.ts does
    });
  }
  return script;
}
