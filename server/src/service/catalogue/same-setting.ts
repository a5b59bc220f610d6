import type { Catalogue } from './catalogue.js';
import type { Notation } from './notation.js';
import type { SameMeaning } from './notation-facts.js';
import type { Parameter } from './parameter.js';

/** The entry for the same setting in another notation; undefined where that one cannot express it. */
export function sameSetting(name: string, from: Notation, to: Notation, catalogue: Catalogue): Parameter | undefined {
  const parameter = meantEntry(name, from, catalogue);
  if (!parameter || from === to) return parameter;
  const target = rowOf(parameter, from, catalogue)?.names[to];
  return target === undefined ? undefined : catalogue.vocabulary(to).find(target);
}

/** The entry of a name; for a misprint that has an entry of its own, the entry of the right name. */
export function meantEntry(name: string, notation: Notation, catalogue: Catalogue): Parameter | undefined {
  const vocabulary = catalogue.vocabulary(notation);
  const parameter = vocabulary.find(name);
  const { status, replacedBy } = parameter ?? {};
  return status === 'misprint' && replacedBy !== undefined ? vocabulary.find(replacedBy) : parameter;
}

/** The row of the table of equal settings that holds an entry. */
export function rowOf(parameter: Parameter, notation: Notation, catalogue: Catalogue): SameMeaning | undefined {
  return catalogue.notationFacts.sameMeaning.find(({ names }) => names[notation] === parameter.name);
}
