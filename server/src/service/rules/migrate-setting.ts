import type { Parameter } from '../catalogue/parameter.js';
import type { ConfigSetting } from '../documents/setting.js';
import { sameValue } from '../relations/same-value.js';
import type { Edit } from '../text/edit.js';
import { splitList } from '../values/list.js';
import { isListItem } from '../values/list-item.js';
import { valueEdits } from '../values/setting-value.js';
import { migratedValue } from '../values/value-today.js';
import { renameElement } from './fixes.js';

/** An old setting brought under its new name. */
export interface Migrated {
  readonly edits: readonly Edit[];
  /** True when the successor takes the value. */
  readonly fits: boolean;
  /** True when the value fits, and means under the new name what it meant under the old one. */
  readonly certain: boolean;
}

/** Renames a setting to its successor and brings the value into the spelling of the successor. */
export function migrateSetting(setting: ConfigSetting, old: Parameter, successor: Parameter): Migrated {
  const written = setting.trimmed;
  const mapped = migratedValue(old, written) ?? written;
  const fits = old.value.type === successor.value.type && takes(successor, mapped);
  return {
    edits: [
      ...renameElement(setting.element, successor.name),
      ...(mapped === written ? [] : valueEdits(setting, mapped)),
    ],
    fits,
    certain: fits && !setting.nested,
  };
}

/** True when the value is among those of a closed list, or the list is open. */
function takes(parameter: Parameter, value: string): boolean {
  const { type, values, separator } = parameter.value;
  if (value === '') return true;
  if (type === 'list') return splitList(value, separator ?? ',').every(({ text }) => isListItem(parameter, text));
  if (type !== 'enum' && type !== 'boolean') return true;
  return values?.some((each) => sameValue(parameter, each.value, value)) ?? true;
}
