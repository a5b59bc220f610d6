import { mayHoldSettings } from './file-names.js';
import type { FileSystem } from './files/file-system.js';
import { childUri } from './uris.js';

/** Above this many files a walk ends: the workspace is no place of configurations alone. */
export const mostFiles = 10_000;
const mostDirectories = 20_000;

/** URIs of the files below the folders that may hold settings, as they are found. Hidden directories and `node_modules` are left out. */
export async function* walkFiles(files: FileSystem, folders: readonly string[]): AsyncGenerator<string> {
  const waiting = [...folders];
  let found = 0;
  for (let visited = 0; visited < mostDirectories; visited++) {
    const directory = waiting.pop();
    if (directory === undefined) return;
    for (const { name, kind } of await files.list(directory)) {
      if (kind === 'directory') {
        if (!name.startsWith('.') && name !== 'node_modules') waiting.push(childUri(directory, name));
      } else if (mayHoldSettings(name)) {
        yield childUri(directory, name);
        found++;
        if (found >= mostFiles) return;
      }
    }
  }
}
