import type { Catalogue } from '../catalogue/catalogue.js';
import { type Notation, notations } from '../catalogue/notation.js';
import { rowOf } from '../catalogue/same-setting.js';
import type { NameIn } from './check-fixes.js';
import type { SettingNames } from './names-at-hand.js';
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

/** The names of a setting, all of them and that in one notation. */
export function settingNamesIn(catalogue: Catalogue): SettingNames {
  return { in: nameInNotation(catalogue), of: sameNames(catalogue) };
}

/** The name under which a setting is written in a notation. */
function nameInNotation(catalogue: Catalogue): NameIn {
  const namesOf = sameNames(catalogue);
  return (name: string, notation: Notation) => {
    const vocabulary = catalogue.vocabulary(notation);
    return namesOf(name).flatMap((each) => vocabulary.find(each)?.name ?? [])[0];
  };
}
