import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DirectoryEntry } from '../../../../protocol/requests.js';
import { type FileSystem, largestFile } from './file-system.js';

/** Files on disk, for `file:` URIs. */
export const nodeFiles: FileSystem = {
  async read(uri) {
    try {
      const path = fileURLToPath(uri);
      const { size } = await stat(path);
      return size > largestFile ? undefined : await readFile(path);
    } catch {
      return undefined;
    }
  },
  async isThere(uri) {
    try {
      await stat(fileURLToPath(uri));
      return true;
    } catch {
      return false;
    }
  },
  async list(uri) {
    try {
      const directory = fileURLToPath(uri);
      const entries = await readdir(directory, { withFileTypes: true });
      return (await Promise.all(entries.map((entry) => entryOf(entry, directory)))).flat();
    } catch {
      return [];
    }
  },
};

async function entryOf(entry: Dirent, directory: string): Promise<readonly DirectoryEntry[]> {
  const { name } = entry;
  if (entry.isDirectory()) return [{ name, kind: 'directory' }];
  const isFile = entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(join(directory, name))));
  return isFile ? [{ name, kind: 'file' }] : [];
}

async function leadsToFile(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isFile();
  } catch {
    return false;
  }
}
