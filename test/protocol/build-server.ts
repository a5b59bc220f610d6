import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { programs, serverProgram } from '../../scripts/bundles.js';
import { copyData } from '../../scripts/copy-data.js';

let script: string | undefined;

/** The language server bundled as it is shipped; made once per run, so that each test starts it quickly. */
export function builtServer(): string {
  if (script === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'jabber-protocol-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    script = join(folder, 'jabber-language-server.mjs');
    const absWorkingDir = resolve(import.meta.dirname, '../..');
    esbuild.buildSync({ ...programs(serverProgram), absWorkingDir, outdir: folder });
    copyData(folder);
  }
  return script;
}
