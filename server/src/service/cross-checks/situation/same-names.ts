import type { Catalogue } from '../../catalogue/catalogue.js';
import { notations } from '../../catalogue/notation.js';
import { rowOf } from '../../catalogue/same-setting.js';
import type { NamesOf } from './settings-view.js';

const made = new WeakMap<Catalogue, NamesOf>();

/** The names of a setting in all notations, its own first. */
export function sameNames(catalogue: Catalogue): NamesOf {
  const namesOf = made.get(catalogue) ?? createSameNames(catalogue);
  made.set(catalogue, namesOf);
  return namesOf;
}

function createSameNames(catalogue: Catalogue): NamesOf {
  const known = new Map<string, readonly string[]>();
  const look = (name: string): readonly string[] => {
    const rows = notations.flatMap((notation) => {
      const parameter = catalogue.vocabulary(notation).find(name);
      return (parameter && rowOf(parameter, notation, catalogue)) ?? [];
    });
    return [...new Set([name, ...rows.flatMap(({ names }) => Object.values(names))])];
  };
  return (name) => {
    const names = known.get(name) ?? look(name);
    known.set(name, names);
    return names;
  };
}
