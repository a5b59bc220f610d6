import type { Catalogue } from '../catalogue/catalogue.js';
import type { Notation } from '../catalogue/notation.js';
import type { Parameter } from '../catalogue/parameter.js';
import { meantEntry, rowOf, sameSetting } from '../catalogue/same-setting.js';
import { t } from '../messages/localise.js';
import { documentedWord, translateValue, wordsMeant } from './translate-value.js';

/** A setting as it is written in some notation. */
export interface WrittenSetting {
  readonly name: string;
  readonly value: string;
}

/** The setting in the other notation; `doubt` where no document shows it there. */
export interface TranslatedSetting extends WrittenSetting {
  /** Its entry in the vocabulary of that notation. */
  readonly parameter: Parameter;
  readonly doubt?: string;
}

/** Why the other notation cannot express the setting, as a sentence for the user. */
export interface Untranslatable {
  readonly reason: string;
}

/** Writes one setting in another notation: the name and the value as the guides write them there. */
export function translate(
  setting: WrittenSetting,
  from: Notation,
  to: Notation,
  catalogue: Catalogue,
): TranslatedSetting | Untranslatable {
  const source = meantEntry(setting.name, from, catalogue);
  if (!source) return { reason: t('`{0}` is not known in {1}.', setting.name, placeOf(from)) };
  const target = sameSetting(source.name, from, to, catalogue);
  if (!target) return { reason: reasonWithoutTarget(source, to, catalogue) };
  const value = translateValue(setting.value, { source, target, from, to, row: rowOf(source, from, catalogue) });
  if (value === undefined) {
    return { reason: t('`{0}` has no value that means `{1}`.', target.name, setting.value.trim()) };
  }
  const doubt = target.keyEvidence === 'same-purpose' ? target.doubt : undefined;
  return { name: target.name, value, parameter: target, ...(doubt !== undefined && { doubt }) };
}

/**
 * The spelling for this notation of a value that is not allowed here but is the word of another notation
 * for the same (`IPV4_Only` → `IPv4-Only`). Undefined where it is allowed here, or is nobody's word.
 */
export function spellingOfOtherNotation(
  value: string,
  parameter: Parameter,
  notation: Notation,
  catalogue: Catalogue,
): string | undefined {
  const written = value.trim();
  if (documentedWord(written, parameter.value) !== undefined) return undefined;
  return wordsMeant(written, rowOf(parameter, notation, catalogue)?.values ?? [])?.[notation];
}

/** Where a notation is written, as it stands in a sentence. */
export function placeOf(notation: Notation): string {
  switch (notation) {
    case 'config':
      return t('jabber-config.xml');
    case 'bootstrap':
      return t('the bootstrap file');
    case 'installer':
      return t('the installer’s arguments');
    case 'url':
      return t('the provisioning URL');
    case 'emm':
      return t('the EMM configuration');
  }
}

/** Several of them, as they stand in a sentence: the first, the second or the third. */
export function placesOf(notations: readonly Notation[]): string {
  const places = notations.map(placeOf);
  const last = places.pop() ?? '';
  return places.length === 0 ? last : t('{0} or {1}', places.join(', '), last);
}

function reasonWithoutTarget({ name, notation }: Parameter, to: Notation, catalogue: Catalogue): string {
  if (notation === 'installer' && to === 'bootstrap') {
    return t('No guide says what `{0}` writes into the bootstrap file.', name);
  }
  // The same word for something else.
  if (catalogue.vocabulary(to).find(name)) return t('`{0}` is another setting in {1}.', name, placeOf(to));
  return t('The guides do not list `{0}` for {1}.', name, placeOf(to));
}
