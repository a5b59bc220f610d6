import type { Setting } from '../documents/setting.js';
import { holdsPlaceholder } from './placeholder.js';
import { holdsVariable } from './setting-value.js';

/** Typographic quotation marks, characters without width, and blanks that are not plain ones. */
const slips = /[\u2018-\u201F\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\p{Cf}]/u;

/**
 * False where a value is not yet what it is going to be: a placeholder stands in it, or a character
 * that has crept in and has a finding of its own.
 */
export function isJudgeable(value: string): boolean {
  return !holdsSlip(value) && !holdsPlaceholder(value);
}

/** True where a character stands in a value that has crept in and has a finding of its own. */
export function holdsSlip(value: string): boolean {
  return slips.test(value);
}

/** The same of a setting, whose value may also be filled in by a script. */
export function isJudgeableSetting(setting: Setting): boolean {
  return isJudgeable(setting.trimmed) && !holdsVariable(setting);
}
