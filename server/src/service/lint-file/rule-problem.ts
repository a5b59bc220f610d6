import type { LintFileProblem } from './lint-file.js';

/** Something that is wrong in a text of a rule. */
export interface RuleProblem {
  /** Keys that lead to the text. */
  readonly path: readonly string[];
  /** Where in the text, in characters; absent: all of it. */
  readonly start?: number;
  readonly end?: number;
  readonly message: string;
  readonly severity: LintFileProblem['severity'];
}
