import type { SettingSet } from '../../../documents/setting-set.js';
import type { Writing } from './place.js';

const name = 'Name';

/** How a set writes a setting that is added to it, without what separates it from the one before. */
export function writingOf(set: SettingSet): Pick<Writing, 'between' | 'encode'> | undefined {
  const [between] = split(set, 'value') ?? [];
  if (between === undefined) return undefined;
  const assign = between.slice(0, between.indexOf('value'));
  const tail = between.slice(assign.length + 'value'.length);
  return {
    between: assign,
    encode: (value) => {
      const [written] = split(set, value) ?? [];
      return written?.slice(assign.length, written.length - tail.length);
    },
  };
}

/** What stands behind the name. */
function split(set: SettingSet, value: string): [string] | undefined {
  const written = set.add(name, value)?.newText;
  const at = written?.indexOf(name) ?? -1;
  return written === undefined || at < 0 ? undefined : [written.slice(at + name.length)];
}
