import type { Setting } from '../../documents/setting.js';
import { holdsSlip } from '../../values/judgeable.js';
import { findPlaceholders } from '../../values/placeholder.js';
import { holdsVariable } from '../../values/setting-value.js';

/**
 * False where the value is still to be filled in before the client reads it, holds a character that has crept in, or is
 * a list or the like, which no client reads; what the client fills in counts as it is.
 */
export function isTold(setting: Setting): boolean {
  return (
    setting.valueType !== 'list' &&
    setting.valueType !== 'dictionary' &&
    findPlaceholders(setting.trimmed).every(({ kind }) => kind === 'token') &&
    !holdsVariable(setting) &&
    !holdsSlip(setting.trimmed)
  );
}
