import type { Catalogue } from '../catalogue/catalogue.js';
import { findElsewhere } from '../catalogue/find-elsewhere.js';
import type { Notation } from '../catalogue/notation.js';
import { t } from '../messages/localise.js';
import { spellingOfOtherNotation, translate } from '../values/translate.js';
import { migratedValue } from '../values/value-today.js';
import type { PlainSetting } from './settings-input.js';

/**
 * The setting as today's guides write it, where an old name stands, or a name or word of another notation; else the
 * setting itself.
 */
export function inTodaysWords(setting: PlainSetting, from: Notation, catalogue: Catalogue): PlainSetting {
  const entry = catalogue.vocabulary(from).find(setting.name);
  if (!entry) return underOwnName(setting, from, catalogue);
  if (entry.status === 'historic' && entry.replacedBy !== undefined) {
    const written = setting.value.trim();
    return { ...setting, name: entry.replacedBy, value: migratedValue(entry, written) ?? written };
  }
  const meant = spellingOfOtherNotation(setting.value, entry, from, catalogue);
  return meant === undefined ? setting : { ...setting, value: meant };
}

/** The setting under the name that its notation has for it, where it stands under that of another one. */
function underOwnName(setting: PlainSetting, from: Notation, catalogue: Catalogue): PlainSetting {
  for (const home of findElsewhere(setting.name, from, catalogue)?.notations ?? []) {
    const own = translate(setting, home, from, catalogue);
    if ('parameter' in own) return { ...setting, name: own.name, value: own.value };
  }
  return setting;
}

/** Says how a setting was understood that `inTodaysWords` has changed. */
export function describeReading(written: PlainSetting, today: PlainSetting): string {
  const key = written.name === today.name ? 'value' : 'name';
  return t('`{0}` was read as `{1}`.', written[key].trim(), today[key]);
}
