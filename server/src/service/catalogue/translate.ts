import type { Catalogue } from './catalogue.js';
import type { Notation } from './notation.js';
import type { Parameter } from './parameter.js';

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
export declare function translate(
  setting: WrittenSetting,
  from: Notation,
  to: Notation,
  catalogue: Catalogue,
): TranslatedSetting | Untranslatable;

/**
 * The spelling for this notation of a value that is not allowed here but is the word of another notation
 * for the same (`IPV4_Only` → `IPv4-Only`). Undefined where it is allowed here, or is nobody's word.
 */
export declare function spellingOfOtherNotation(
  value: string,
  parameter: Parameter,
  notation: Notation,
  catalogue: Catalogue,
): string | undefined;
