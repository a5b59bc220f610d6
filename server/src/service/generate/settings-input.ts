import type { Notation } from '../catalogue/notation.js';

/** A setting without its place in a text. */
export interface PlainSetting {
  readonly name: string;
  readonly value: string;
  /** The group it stood in, of a setting from `jabber-config.xml`. */
  readonly group?: string;
  /** The source of the value where that is structure and no text: elements in XML, a list or a dictionary elsewhere. */
  readonly markup?: string;
}

/** What a writer is given. */
export interface SettingsInput {
  /**
   * The notation the settings were read from: names and values are theirs. When it is the one to write, they
   * are kept as they are. Absent: chosen for the notation to write, so written as the guides do and checked.
   */
  readonly notation?: Notation;
  readonly settings: readonly PlainSetting[];
  /** What stands in the place of settings that nobody can tell: variables of a script, as written. */
  readonly unread?: readonly string[];
  /** Chosen for the notation to write; each beats one of the same name among `settings`. */
  readonly chosen?: readonly PlainSetting[];
}

/** A setting that the text does not hold, and why, as a sentence for the user. */
export interface Dropped extends PlainSetting {
  readonly reason: string;
}

/** Something to know about a setting that the text holds, or should hold. */
export interface Doubt {
  readonly name: string;
  readonly text: string;
}

/** A text made of settings, with an account of every one of them. */
export interface Generated {
  /** Empty when nothing can be written; `problem` then says why. */
  readonly text: string;
  readonly problem?: string;
  /** In the order of the text, by the names and with the values it has; with a problem, what it would hold. */
  readonly kept: readonly PlainSetting[];
  readonly dropped: readonly Dropped[];
  readonly doubts: readonly Doubt[];
}
