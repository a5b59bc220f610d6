import { addToList } from '../../add-to-list.js';
import type { SettingSet } from '../../documents/setting-set.js';
import type { NamesOf } from '../situation/settings-view.js';
import type { CompiledCheck } from './compiled-check.js';

/** The rules that can see something of a set: those that name one of its settings, or may look at any. */
export type TouchedChecks = (set: SettingSet) => ReadonlySet<CompiledCheck>;

/** Those of `always` are among them whatever a set holds. */
export function createTouchedChecks(
  checks: readonly CompiledCheck[],
  namesOf: NamesOf,
  always: readonly CompiledCheck[] = [],
): TouchedChecks {
  let byName: Map<string, CompiledCheck[]> | undefined;
  const ofAny = [...always];

  function index(): Map<string, CompiledCheck[]> {
    const made = new Map<string, CompiledCheck[]>();
    for (const check of checks) {
      const { settings } = check;
      if (settings === 'any') {
        ofAny.push(check);
        continue;
      }
      for (const name of new Set(settings.flatMap(namesOf).map((each) => each.toLowerCase()))) {
        addToList(made, name, check);
      }
    }
    return made;
  }

  return (set) => {
    byName ??= index();
    const written = new Set<string>();
    for (const { name, parameter } of set.settings) {
      written.add(name);
      if (parameter) written.add(parameter.name);
    }
    const touched = new Set<CompiledCheck>(ofAny);
    for (const name of written) for (const check of byName.get(name.toLowerCase()) ?? []) touched.add(check);
    return touched;
  };
}
