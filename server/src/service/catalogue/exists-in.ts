import type { Parameter, Release } from './parameter.js';

/** True when the parameter exists in that release; true when the guides leave it open. */
export function existsIn(parameter: Parameter, release: Release): boolean {
  if (parameter.since !== undefined && compareReleases(release, parameter.since) < 0) return false;
  return parameter.until === undefined || compareReleases(release, parameter.until) <= 0;
}

/**
 * Negative when `a` is the older release, positive when the newer one. Reads `12.8`, `9.2.1` and
 * `12.8(3)`; where only one of the two says which maintenance release it means, they are the same.
 */
export function compareReleases(a: string, b: string): number {
  const numbersA = numbersOf(a);
  const numbersB = numbersOf(b);
  const shared = Math.min(numbersA.length, numbersB.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = (numbersA[at] ?? 0) - (numbersB[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(release: string): readonly number[] {
  return (release.match(/\d+/g) ?? []).map(Number);
}
