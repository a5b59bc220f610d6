/**
 * A release or version as numbers that can be compared: major, minor, maintenance, service update, maintenance
 * release, build, and what follows the build.
 */
export type Version = readonly number[];

const notation =
  /^\s*(?:x|v|wbs|ios)?\s*(\d+)(?:\.(\d+))?(?:\.(\d+)|\((\d+)(?:\.(\d+))?(?:\.(\d+))?\))?(?:\.(\d+))?(?:[.-](\d+))?(?:\s*su\s*(\d+))?(?:\s*mr\s*(\d+))?/i;

/**
 * Reads a version in Cisco's own notations: `12.5(1)SU3`, `X8.10`, `12.5.1.11900`, `2.8 MR1`, `WBS33`. Parts that are
 * not written are 0, but a service update is one of the first maintenance version. Undefined for anything else.
 */
export function readVersion(text: string): Version | undefined {
  const match = notation.exec(text);
  if (!match) return undefined;
  const [, major, minor, dotted, bracketed, innerBuild, innerRest, build, rest, update, release] = match;
  const maintenance = dotted ?? bracketed ?? (update === undefined ? '0' : '1');
  const parts = [major, minor, maintenance, update, release, build ?? innerBuild, rest ?? innerRest];
  return parts.map((part) => Number(part ?? 0));
}

/** Negative: `a` is older than `b`; 0: the same; positive: newer. */
export function compareVersions(a: Version, b: Version): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
