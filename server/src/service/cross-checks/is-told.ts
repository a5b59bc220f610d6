import type { Setting } from '../documents/setting.js';
import { findPlaceholders } from '../values/placeholder.js';
import { holdsVariable } from '../values/setting-value.js';

/** False where the value is still to be filled in before the client reads it; what the client fills in counts as it is. */
export function isTold(setting: Setting): boolean {
  return findPlaceholders(setting.trimmed).every(({ kind }) => kind === 'token') && !holdsVariable(setting);
}
