import type { Span } from '../../text/span.js';
import type { RawSet } from '../written-setting.js';

/** What can be wrong with an installer command. */
export type CommandProblemKind =
  | 'word-stray' // most likely the rest of a value with a blank in it
  | 'blank-around-equals'
  | 'separator-wrong' // `NAME: value`
  | 'equals-missing' // `NAME value`
  | 'value-missing' // `NAME` alone
  | 'mark-before-name' // `/NAME=value`, as if it were a switch
  | 'blank-in-list' // `WEBEX, CUCM` without quotes
  | 'quote-not-closed'
  | 'quote-typographic'
  | 'dash-typographic';

/** A word of a command that is no setting. */
export interface CommandWord {
  /** Without quotes. */
  readonly text: string;
  readonly span: Span;
}

/** One command `msiexec …`. */
export interface InstallerCommand extends RawSet {
  /** `/i`, `/quiet` and the like, as written, in the order of the text. */
  readonly switches: readonly CommandWord[];
  /** What is installed or removed; undefined when no switch names it. */
  readonly package: CommandWord | undefined;
  /** The switch that names the package, in lower case without its mark, as `i` or `x`. */
  readonly action: string | undefined;
  /** Variables in the place of arguments, as written; what they hold is not known. */
  readonly variables: readonly string[];
  /** True when a variable or a transform may bring further settings: what is not written may be set all the same. */
  readonly mayHoldMore: boolean;
  /** True when the package or, where there is none, the command speaks of Jabber. */
  readonly isJabber: boolean;
}
