import type { Parameter } from '../catalogue/parameter.js';
import type { Setting } from '../documents/setting.js';
import type { SettingsByName } from '../documents/setting-set.js';
import { truthOf } from '../values/boolean.js';
import { isJudgeableSetting } from '../values/judgeable.js';
import { sameValue } from './same-value.js';

/** The places where a file gives a parameter a value. Empty elements count as not set. */
export function settingsOf<S extends Setting>(file: SettingsByName<S>, parameter: Parameter): readonly S[] {
  return file.settingsNamed(parameter.name).filter(hasContent);
}

/** The first place where a file gives a parameter a value; quicker than all of them. */
export function firstSettingOf<S extends Setting>(file: SettingsByName<S>, parameter: Parameter): S | undefined {
  return file.settingsNamed(parameter.name).find(hasContent);
}

/** False for a placeholder, and for a switch whose word is neither yes nor no: what it comes to is not known. */
export function isClear(parameter: Parameter, setting: Setting): boolean {
  if (!isJudgeableSetting(setting)) return false;
  return parameter.value.type !== 'boolean' || truthOf(setting.trimmed) !== undefined;
}

/**
 * Whether the file gives a parameter that value. `unset`: it gives none. `unclear`: what stands there says nothing, or
 * several places contradict each other, and which of them wins is not documented.
 */
export function fileSays(
  file: SettingsByName,
  parameter: Parameter,
  value: string,
): 'yes' | 'no' | 'unset' | 'unclear' {
  const settings = settingsOf(file, parameter);
  if (settings.length === 0) return 'unset';
  if (!settings.every((setting) => isClear(parameter, setting))) return 'unclear';
  const same = settings.filter((setting) => sameValue(parameter, setting.trimmed, value)).length;
  if (same === settings.length) return 'yes';
  return same === 0 ? 'no' : 'unclear';
}

/** True for the first place that gives the parameter a value: what is said of the parameter is said there, once. */
export function isFirstOfItsName(file: SettingsByName, setting: Setting): boolean {
  const { parameter } = setting;
  return parameter !== undefined && firstSettingOf(file, parameter) === setting;
}

function hasContent(setting: Setting): boolean {
  return setting.trimmed !== '' || setting.nested;
}
