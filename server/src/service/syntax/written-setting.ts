import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** One setting as a reader found it. */
export interface RawSetting {
  /** As written, decoded where the notation escapes names. */
  readonly name: string;
  readonly nameSpan: Span;
  /** Decoded; blanks that the notation does not count as part of the value are left out. */
  readonly value: string;
  /** Source of the value without its quotes; empty at the place of the value when there is none. */
  readonly valueSpan: Span;
  /** All that goes when the setting is removed, its separator or line end included. */
  readonly span: Span;
  /** The source of a stretch of the decoded value: `start` and `end` count in `value`. */
  sourceSpan(start: number, end: number): Span;
  /** The edit that gives it another value, quoted and escaped as this place needs; none where that is not safe. */
  write(value: string): Edit | undefined;
  /** The edit that gives it another name. The name must be one the notation can hold unescaped. */
  rename(name: string): Edit;
}

/** What a value is where the notation tells types apart. A client reads strings only. */
export type ValueType = 'string' | 'boolean' | 'number' | 'list' | 'dictionary' | 'null' | 'other' | 'missing';

/** A type that is stated for a text and is none of text, such as `booleanType`. */
export interface StatedType {
  readonly span: Span;
  /** What text is called in its place. */
  readonly expected: string;
  /** The edit that writes that. */
  readonly edit: Edit;
}

/** A setting of a notation that tells types apart (property list, JSON). */
export interface TypedSetting extends RawSetting {
  readonly valueType: ValueType;
  /** The texts of a list that holds nothing else. */
  readonly items?: readonly string[] | undefined;
  /** Of a value that is written as text: what says that it is to be read as something else. */
  readonly statedType?: StatedType | undefined;
}

/** Settings that reach one client together: a file, a command, a link, a dictionary. */
export interface RawSet<S extends RawSetting = RawSetting> {
  readonly span: Span;
  /** What to mark for "something is missing here", such as `msiexec` or `ciscojabber://provision`. */
  readonly headSpan: Span;
  /** In the order of the text. */
  readonly settings: readonly S[];
  /** The edit that adds a setting at the end of the set; none where that is not safe. */
  add(name: string, value: string): Edit | undefined;
}

/** A place that is not written as the notation demands. `kind` decides rule, message and fix. */
export interface SyntaxProblem<K extends string = string> {
  readonly kind: K;
  readonly span: Span;
  /** What stands there, where the message can tell. */
  readonly found?: string;
  /** What had to stand there, where that is known. */
  readonly expected?: string;
  /** The edit that mends it without a doubt. */
  readonly edit?: Edit;
}

/** A comment; suppressions may stand in `contentSpan`. */
export interface WrittenComment {
  readonly span: Span;
  readonly contentSpan: Span;
}

/** All that a reader found in a text. Reading never fails; what cannot be read is left out. */
export interface Reading<S extends RawSet = RawSet, K extends string = string> {
  readonly sets: readonly S[];
  /** In the order of the text. */
  readonly problems: readonly SyntaxProblem<K>[];
  readonly comments: readonly WrittenComment[];
}
