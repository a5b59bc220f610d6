import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { t } from '../service/messages/localise.js';
import { describeFailure, failureCode } from './failure.js';
import { walkDirectory } from './walk-directory.js';

/** A file that is there, or was when it was looked for. */
export interface FileTarget {
  readonly kind: 'file';
  readonly path: string;
  /** Named by the user rather than met in a directory. */
  readonly named: boolean;
}

/** A file to check, or a path that leads nowhere. */
export type Target = FileTarget | { readonly kind: 'failure'; readonly path: string; readonly reason: string };

/** The files behind the paths of the command line, each once, in a steady order. Never throws. */
export async function* findTargets(paths: readonly string[]): AsyncGenerator<Target> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const target of expand(path)) {
      const key = resolve(target.path);
      if (seen.has(key)) continue;
      seen.add(key);
      yield target;
    }
  }
}

async function* expand(path: string): AsyncGenerator<Target> {
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    if (failureCode(error) === 'ENOENT' && isDynamicPattern(path)) yield* expandGlob(path);
    else yield { kind: 'failure', path, reason: describeFailure(error) };
    return;
  }
  if (stats.isDirectory()) yield* walkDirectory(path);
  else if (stats.isFile()) yield { kind: 'file', path, named: true };
  else yield { kind: 'failure', path, reason: t('not a regular file') };
}

async function* expandGlob(pattern: string): AsyncGenerator<Target> {
  const posix = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  let found: string[];
  try {
    found = await glob(posix, { expandDirectories: false, followSymbolicLinks: false, ignore: ['**/node_modules/**'] });
  } catch (error) {
    yield { kind: 'failure', path: pattern, reason: describeFailure(error) };
    return;
  }
  if (found.length === 0) yield { kind: 'failure', path: pattern, reason: t('no file matches') };
  for (const path of found.sort()) yield { kind: 'file', path, named: true };
}
