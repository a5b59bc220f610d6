import type { Catalogue } from './catalogue.js';
import type { Notation } from './notation.js';
import type { SameMeaning } from './notation-facts.js';
import type { Parameter } from './parameter.js';

/** The entry for the same setting in another notation; undefined where that one cannot express it. */
export function sameSetting(name: string, from: Notation, to: Notation, catalogue: Catalogue): Parameter | undefined {
  const target = from === to ? name : rowOf(name, from, catalogue)?.names[to];
  return target === undefined ? undefined : catalogue.vocabulary(to).find(target);
}

/** The row of the table of equal settings that holds the name. */
export function rowOf(name: string, notation: Notation, catalogue: Catalogue): SameMeaning | undefined {
  const parameter = catalogue.vocabulary(notation).find(name);
  if (!parameter) return undefined;
  return catalogue.notationFacts.sameMeaning.find(({ names }) => names[notation] === parameter.name);
}
