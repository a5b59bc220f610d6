import type { Setting } from '../documents/setting.js';
import { t } from '../messages/localise.js';
import { type Edit, withoutOverlaps } from '../text/edit.js';
import type { Fix } from './finding.js';
import { certainFix, possibleFix } from './fixes.js';

/**
 * The fix that gives a setting another name and, where it differs, another value; none where the edits would get in each
 * other's way. It is certain where the name `isSure`, and free.
 */
export function fixByRenaming(
  setting: Setting,
  name: string,
  { value = setting.trimmed, isSure = true }: { readonly value?: string | undefined; readonly isSure?: boolean } = {},
): readonly Fix[] {
  const certain = isSure && isNameFree(name, setting, value);
  return fixOf(t('Write `{0}`', name), rewriteSetting(setting, name, value), certain);
}

function rewriteSetting(setting: Setting, name: string, value: string): readonly Edit[] {
  const renamed = name === setting.name ? [] : setting.rename(name);
  if (value === setting.trimmed) return renamed;
  const written = setting.write(value);
  if (!written) return [];
  const edits = [...renamed, written];
  return withoutOverlaps(edits).length === edits.length ? edits : [];
}

/**
 * True when a setting can be given that name without a doubt: the set has no other one of it with another value. No guide
 * says which of two would count.
 */
export function isNameFree(name: string, { set, trimmed }: Setting, value = trimmed): boolean {
  return set.settingsNamed(name).every((other) => other.trimmed === trimmed || other.trimmed === value);
}

/** The fix of that title; no fix where there is nothing to edit. */
export function fixOf(title: string, edits: readonly Edit[], certain: boolean): readonly Fix[] {
  if (edits.length === 0) return [];
  return [(certain ? certainFix : possibleFix)(title, ...edits)];
}
