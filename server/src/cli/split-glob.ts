import picomatch from 'picomatch';

/** A pattern taken apart: the directory to walk, and what the paths below it are matched with. */
export interface SplitGlob {
  readonly directory: string;
  /** With `/` between directories on every system. */
  readonly glob: string;
}

/** What the systems differ in. */
export interface PathHabits {
  readonly isWindows: boolean;
  isDirectory(path: string): boolean;
}

/** True when the path is a pattern, such as `groups/*.xml`. */
export function isGlob(path: string, { isWindows }: Pick<PathHabits, 'isWindows'>): boolean {
  return picomatch.scan(withSlashes(path, isWindows)).isGlob;
}

/**
 * The leading directories that are no pattern, or that are there under just this name: `Program Files (x86)` and
 * `[old]` could be patterns as well.
 */
export function splitGlob(pattern: string, habits: PathHabits): SplitGlob {
  const scanned = picomatch.scan(withSlashes(pattern, habits.isWindows), { unescape: true });
  let directory = withRoot(scanned.base, habits);
  const rest = scanned.glob.split('/');
  while (rest.length > 1) {
    const next = `${directory === '' || directory.endsWith('/') ? directory : `${directory}/`}${rest[0]}`;
    if (/[*?]/.test(next) || !habits.isDirectory(next)) break;
    directory = next;
    rest.shift();
  }
  return { directory: directory === '' ? '.' : directory, glob: rest.join('/') };
}

/** `C:` alone is the directory a program works in on that drive. */
function withRoot(base: string, { isWindows }: PathHabits): string {
  return isWindows && /^[a-z]:$/i.test(base) ? `${base}/` : base;
}

/** Windows users write `\` between directories, where a pattern has it as an escape. */
function withSlashes(pattern: string, isWindows: boolean): string {
  return isWindows ? pattern.replaceAll('\\', '/') : pattern;
}
