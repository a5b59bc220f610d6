import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFailure } from './failure.js';
import type { Target } from './find-targets.js';

/** Directories that hold no configurations of the user's. */
const skipped = new Set(['.git', '.hg', '.svn', 'node_modules']);

/**
 * All `*.xml` below a directory, sorted by name. Links to files are followed, links to directories are
 * not, so no circle can be walked. A directory that cannot be read is told and passed over.
 */
export async function* walkDirectory(directory: string): AsyncGenerator<Target> {
  let entries: Dirent[];
  try {
    entries = await readdir(directory, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'failure', path: directory, reason: describeFailure(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* walkDirectory(path);
    } else if (/\.xml$/i.test(entry.name)) {
      if (entry.isFile()) yield { kind: 'file', path, named: false };
      else if (entry.isSymbolicLink()) yield* followLink(path);
    }
  }
}

async function* followLink(path: string): AsyncGenerator<Target> {
  try {
    if ((await stat(path)).isFile()) yield { kind: 'file', path, named: false };
  } catch (error) {
    yield { kind: 'failure', path, reason: describeFailure(error) };
  }
}
