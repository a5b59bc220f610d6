import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder with files on disk, for one test. */
export class Workspace {
  private readonly folder = mkdtempSync(join(tmpdir(), 'jabber-workspace-'));
  readonly uri = pathToFileURL(this.folder).href;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  /** Writes a file; answers its URI. */
  write(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return pathToFileURL(path).href;
  }

  /** Makes a link that leads to another name. */
  link(name: string, to: string): void {
    symlinkSync(to, join(this.folder, name));
  }

  delete(name: string): void {
    rmSync(join(this.folder, name));
  }

  uriOf(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
