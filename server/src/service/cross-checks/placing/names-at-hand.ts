import type { SettingSet } from '../../documents/setting-set.js';
import type { NamesOf } from '../situation/settings-view.js';
import type { NameIn } from './check-fixes.js';

/** The names of settings in other places. */
export interface SettingNames {
  readonly in: NameIn;
  readonly of: NamesOf;
}

/**
 * A message that speaks of arguments of the installer, in the names of the bootstrap file where it is about one: those
 * that are written there, or would be. What has no name there, and what the message names already, stays.
 */
export function inNamesAtHand(message: string, set: SettingSet, names: SettingNames): string {
  if (set.notation !== 'bootstrap') return message;
  return message.replace(/`([A-Za-z]\w+)(=\w+)?`/g, (whole, name: string, value = '') => {
    const here = names.in(name, 'installer') === name ? nameAtHand(name, set, names) : undefined;
    if (here === undefined || here === name || message.includes(`\`${here}\``)) return whole;
    return `\`${here}${value.replace('=', ': ')}\``;
  });
}

function nameAtHand(name: string, { settings, notation }: SettingSet, names: SettingNames): string | undefined {
  const all = new Set(names.of(name).map((each) => each.toLowerCase()));
  return settings.find((each) => all.has(each.name.toLowerCase()))?.name ?? names.in(name, notation);
}
