/** Longer globs are no names of files, and costly to read. */
const longestGlob = 1000;
/** Each star may try every place of a name. */
const mostStars = 3;
/** Each may try every directory of a path. */
const mostGlobstars = 4;
const mostGroups = 10;

/** True for a glob that can be matched with any path in no time: few stars in a name, and nothing that is repeated. */
export function isQuickGlob(glob: string): boolean {
  if (glob.length > longestGlob || /[*+]\(/.test(glob)) return false;
  const segments = glob.split(/[/\\]/);
  const globstars = segments.filter((segment) => segment === '**').length;
  const groups = glob.match(/[({]/g)?.length ?? 0;
  const stars = segments.map((segment) => (segment === '**' ? 0 : (segment.match(/\*+|!\(/g)?.length ?? 0)));
  return globstars <= mostGlobstars && groups <= mostGroups && stars.every((count) => count <= mostStars);
}
