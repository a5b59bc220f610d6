import type { NotationDocument } from '../documents/jabber-document.js';
import type { Setting } from '../documents/setting.js';
import type { SettingSet } from '../documents/setting-set.js';
import { headLength } from '../text/binary-search.js';
import { touches } from '../text/span.js';

/** The setting under the cursor, and which part of it. */
export interface TouchedSetting {
  readonly setting: Setting;
  readonly part: 'name' | 'value';
}

/** The setting whose name or value the cursor is in or touches. Binary search. */
export function touchedSetting({ settings }: NotationDocument, offset: number): TouchedSetting | undefined {
  const next = headLength(settings, ({ nameSpan }) => nameSpan.start <= offset);
  // In an entry of JSON the value may stand before the key.
  for (const setting of [settings[next - 1], settings[next]]) {
    if (!setting) continue;
    if (touches(setting.nameSpan, offset)) return { setting, part: 'name' };
    if (!setting.nested && touches(setting.valueSpan, offset)) return { setting, part: 'value' };
  }
  return undefined;
}

/** The innermost set around the offset. */
export function setAround({ sets }: NotationDocument, offset: number): SettingSet | undefined {
  return sets.findLast(({ span }) => touches(span, offset));
}
