import type { Catalogue } from './catalogue.js';
import { type Notation, notations } from './notation.js';
import { sameSetting } from './same-setting.js';

/** Where a name belongs that the notation at hand does not know. */
export interface Elsewhere {
  readonly notations: readonly Notation[];
  /** The name of the same setting in the notation at hand, where there is one. */
  readonly here: string | undefined;
}

/** Looks a name up in the other notations; undefined when this one knows it, or none does. */
export function findElsewhere(name: string, here: Notation, catalogue: Catalogue): Elsewhere | undefined {
  if (catalogue.vocabulary(here).find(name)) return undefined;
  const found = homesOf(name, catalogue);
  if (found.length === 0) return undefined;
  const own = found.flatMap((notation) => sameSetting(name, notation, here, catalogue)?.name ?? []);
  return { notations: found, here: own[0] };
}

/**
 * The notations that a name is documented for. Most keys of the bootstrap file are only known from another place, so
 * it counts for them where no other does.
 */
export function homesOf(name: string, catalogue: Catalogue): readonly Notation[] {
  const known = notations.filter((notation) => catalogue.vocabulary(notation).find(name) !== undefined);
  const { keyEvidence } = catalogue.vocabulary('bootstrap').find(name) ?? {};
  if (known.length === 1 || keyEvidence === 'documented') return known;
  return known.filter((notation) => notation !== 'bootstrap');
}
