import type { AnswerId } from '../service/answers/answer.js';
import type { AnswerFormat } from '../service/answers/write-answer.js';
import type { Notation } from '../service/catalogue/notation.js';
import type { Platform, Release } from '../service/catalogue/parameter.js';
import type { PlainSetting } from '../service/generate/settings-input.js';
import type { Target, TargetOptions } from '../service/generate/target.js';
import type { Severity } from '../service/lint-options.js';
import type { FormatName } from '../service/report/report-format.js';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | ({ readonly kind: 'list-rules'; readonly format: 'text' | 'json' } & Pick<CheckCommand, 'config'>)
  | ({ readonly kind: 'explain'; readonly topic: string } & Overrides & Pick<CheckCommand, 'config'>)
  | ConvertCommand
  | { readonly kind: 'convert-help' }
  | ReportCommand
  | { readonly kind: 'report-help' }
  | CheckCommand;

/** Options that beat those of `jabber-lint.yaml`. */
export interface Overrides {
  readonly release: Release | undefined;
  readonly platforms: readonly Platform[] | undefined;
}

export interface CheckCommand extends Overrides {
  readonly kind: 'check';
  /** Files, directories and globs; none with `stdin`. */
  readonly paths: readonly string[];
  /** Reads the standard input; the name is where it would stand on disk. */
  readonly stdin: { readonly filename: string | undefined } | undefined;
  readonly format: FormatName;
  /** `write`: into the files. `diff`: printed only. */
  readonly fix: 'none' | 'write' | 'diff';
  readonly minSeverity: Severity;
  readonly maxWarnings: number | undefined;
  /** A lint file to use instead of the one found beside or above each file. */
  readonly config: string | undefined;
  /** A deployment description to use instead of the one found beside or above each file. */
  readonly deployment: string | undefined;
  /** undefined: as the terminal can. */
  readonly color: boolean | undefined;
}

/** `jabber-lint convert`. */
export interface ConvertCommand {
  readonly kind: 'convert';
  /** `-` is the standard input. */
  readonly path: string;
  /** undefined: as name and content of the text tell. */
  readonly from: Notation | undefined;
  readonly to: Target;
  readonly options: TargetOptions;
  /** Settings to add, by their names in the notation to write. */
  readonly chosen: readonly PlainSetting[];
  /** Which of several commands, links or dictionaries, counted from 1. */
  readonly number: number | undefined;
  /** undefined: the standard output. */
  readonly output: string | undefined;
}

/** `jabber-lint report`. */
export interface ReportCommand extends Overrides {
  readonly kind: 'report';
  readonly answer: AnswerId;
  /** The description; undefined: the one in or above the current directory. */
  readonly deployment: string | undefined;
  readonly format: AnswerFormat;
  readonly config: string | undefined;
  /** undefined: the standard output. */
  readonly output: string | undefined;
}

/** The command line cannot be understood; the message is for the user. */
export class UsageError extends Error {}
