import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
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
      const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() || entry.isDirectory())
        .map((entry) => ({ name: entry.name, kind: entry.isFile() ? 'file' : 'directory' }));
    } catch {
      return [];
    }
  },
};
