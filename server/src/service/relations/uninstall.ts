import type { SettingSet } from '../documents/setting-set.js';

/** True for a command that takes Jabber off the machine: whatever else it says has no meaning. */
export function isUninstall(set: SettingSet): boolean {
  return set.notation === 'installer' && set.uninstalls;
}
