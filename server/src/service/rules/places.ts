import type { Setting } from '../documents/setting.js';
import { settingCovering } from '../documents/setting-covering.js';

/** Anything that settings can be found in by place; a configuration knows a quicker way. */
interface SettingsByPlace<S extends Setting> {
  readonly settings: readonly S[];
  settingAt?(offset: number): S | undefined;
}

/** The setting whose span covers the offset. */
export function settingAt<S extends Setting>(document: SettingsByPlace<S>, offset: number): S | undefined {
  return document.settingAt ? document.settingAt(offset) : settingCovering(document.settings, offset);
}
