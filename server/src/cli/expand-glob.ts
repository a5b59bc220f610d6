import { statSync } from 'node:fs';
import { normalize, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { isGlob as isGlobOn, type PathHabits, splitGlob } from './split-glob.js';
import { type Met, walkDirectory } from './walk-directory.js';

const habits: PathHabits = { isWindows: process.platform === 'win32', isDirectory };

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** True when the path is a pattern, such as `groups/*.xml`. */
export function isGlob(path: string): boolean {
  return isGlobOn(path, habits);
}

/** The files that match a pattern, sorted; hidden ones only where the pattern names them. */
export async function* expandGlob(pattern: string): AsyncGenerator<Met> {
  const { directory: base, glob } = splitGlob(pattern, habits);
  const directory = normalize(base);
  if (!habits.isDirectory(directory)) return;
  // Names on Windows are the same in any case.
  const matches = picomatch(glob, { nocase: habits.isWindows });
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length - 1;
  yield* walkDirectory(directory, (path) => matches(relative(directory, path).split(sep).join('/')), depth);
}
