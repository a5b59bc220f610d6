import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

let script: string | undefined;

/** The language server bundled as it is shipped; made once per run, so that each test starts it quickly. */
export function builtServer(): string {
  if (script === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'jabber-protocol-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    script = join(folder, 'jabber-language-server.cjs');
    const root = resolve(import.meta.dirname, '../..');
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-server.ts', folder], {
      cwd: root,
      stdio: 'inherit',
    });
  }
  return script;
}
