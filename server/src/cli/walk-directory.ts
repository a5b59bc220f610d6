import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFailure } from './failure.js';

/** A file met on a walk, or a place that could not be entered. */
export type Met =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'failure'; readonly path: string; readonly reason: string };

/** Directories that hold no configurations of the user's. */
const skipped = new Set(['.git', '.hg', '.svn', 'node_modules']);

/**
 * The files below a directory whose path is wanted, sorted by name, down to `depth` levels. Links to
 * files are followed, links to directories are not, so no circle can be walked. A directory that
 * cannot be read is told and passed over.
 */
export async function* walkDirectory(
  directory: string,
  isWanted: (path: string) => boolean,
  depth = Number.POSITIVE_INFINITY,
): AsyncGenerator<Met> {
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
      if (depth > 0 && !skipped.has(entry.name)) yield* walkDirectory(path, isWanted, depth - 1);
    } else if (isWanted(path)) {
      if (entry.isFile()) yield { kind: 'file', path };
      else if (entry.isSymbolicLink()) yield* followLink(path);
    }
  }
}

async function* followLink(path: string): AsyncGenerator<Met> {
  try {
    if ((await stat(path)).isFile()) yield { kind: 'file', path };
  } catch (error) {
    yield { kind: 'failure', path, reason: describeFailure(error) };
  }
}
