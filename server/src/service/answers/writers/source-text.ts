import type { CheckSource } from '../../cross-checks/cross-check.js';

/** A place in a guide as one line. */
export function sourceText({ guide, section }: CheckSource): string {
  return section === undefined ? guide : `${guide}, ${section}`;
}
