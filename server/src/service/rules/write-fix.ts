import type { Setting } from '../documents/setting.js';
import { t } from '../messages/localise.js';
import { excerpt } from '../text/excerpt.js';
import { valueEdits } from '../values/setting-value.js';
import type { Fix } from './finding.js';
import { fixOf } from './rewrite-setting.js';

/** The fix that writes another value; none without one, or where it cannot be written safely. */
export function writeFix(setting: Setting, value: string | undefined, certain = false): readonly Fix[] {
  return value === undefined ? [] : fixOf(t('Write `{0}`', excerpt(value)), valueEdits(setting, value), certain);
}
