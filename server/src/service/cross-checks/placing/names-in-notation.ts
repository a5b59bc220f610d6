import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Notation } from '../../catalogue/notation.js';
import { sameNames } from '../situation/same-names.js';
import type { NameIn } from './check-fixes.js';
import type { SettingNames } from './names-at-hand.js';

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
