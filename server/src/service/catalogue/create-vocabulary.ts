import { createNameFinder } from './closest-name.js';
import type { Notation } from './notation.js';
import type { Parameter } from './parameter.js';
import type { Vocabulary } from './vocabulary.js';

/** Look-ups over the entries of one notation. A name goes before an alias, an alias before a misspelling. */
export function createVocabulary(notation: Notation, parameters: readonly Parameter[]): Vocabulary {
  const byName = new Map<string, Parameter>();
  const add = (name: string, parameter: Parameter) => {
    const key = name.toLowerCase();
    if (!byName.has(key)) byName.set(key, parameter);
  };
  for (const parameter of parameters) add(parameter.name, parameter);
  for (const parameter of parameters) for (const alias of parameter.aliases ?? []) add(alias, parameter);
  for (const parameter of parameters) for (const slip of parameter.misspellings ?? []) add(slip, parameter);
  return Object.freeze({
    notation,
    parameters,
    find: (name: string) => byName.get(name.toLowerCase()),
    closestName: createNameFinder(parameters),
  });
}
