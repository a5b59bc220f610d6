import type { Parameter, Release } from './parameter.js';

/** True when the parameter exists in that release; true when the guides leave it open. */
export function existsIn(parameter: Parameter, release: Release): boolean {
  if (parameter.since !== undefined && compareReleases(release, parameter.since) < 0) return false;
  return parameter.until === undefined || compareReleases(release, parameter.until) <= 0;
}

/** Negative when `a` is the older release, positive when the newer one. */
export function compareReleases(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
