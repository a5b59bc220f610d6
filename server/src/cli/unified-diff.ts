import { createTwoFilesPatch } from 'diff';

/** A unified diff as `patch -p1` and `git apply` take it; empty when nothing changed. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  // `git apply` refuses names with `.` in them, which shells on Windows put in front when they complete a name.
  const name = path
    .replaceAll('\\', '/')
    .replace(/^\/+/, '')
    .replace(/(?<=^|\/)\.\//g, '');
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 });
  // The library starts with a rule of `=`, which the tools skip but people need not see.
  return patch.replace(/^=+\n/, '');
}
