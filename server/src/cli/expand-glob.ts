import { existsSync } from 'node:fs';
import { normalize, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { type Met, walkDirectory } from './walk-directory.js';

/** True when the path is a pattern, such as `groups/*.xml`. */
export function isGlob(path: string): boolean {
  return picomatch.scan(withSlashes(path)).isGlob;
}

/** The files that match a pattern, sorted; hidden ones only where the pattern names them. */
export async function* expandGlob(pattern: string): AsyncGenerator<Met> {
  const { base, glob } = picomatch.scan(withSlashes(pattern), { unescape: true });
  const directory = normalize(base === '' ? '.' : base);
  if (!existsSync(directory)) return;
  const matches = picomatch(glob);
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length - 1;
  yield* walkDirectory(directory, (path) => matches(relative(directory, path).split(sep).join('/')), depth);
}

/** Windows users write `\` between directories, where a pattern has it as an escape. */
function withSlashes(pattern: string): string {
  return process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
}
