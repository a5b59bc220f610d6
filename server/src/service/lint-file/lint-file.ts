import type { LintOptions } from '../lint-options.js';
import type { Span } from '../text/span.js';

/** The name of the file that says what applies to the configurations beside and below it. */
export const lintFileName = 'jabber-lint.yaml';

/** Something in the file that cannot be used. The rest of the file still applies. */
export interface LintFileProblem {
  readonly span: Span;
  readonly message: string;
  /** `error`: what was wanted cannot be known. `warning`: it has no effect. */
  readonly severity: 'error' | 'warning';
}

/** What a `jabber-lint.yaml` says. Options it does not name are left out. */
export interface LintFile {
  readonly options: Partial<LintOptions>;
  /** Globs of files that are not checked, relative to the file's directory, in their order. */
  readonly ignore: readonly string[];
  /** What is wrong with its form; what its own rules name is looked into by `lintFileProblems`. */
  readonly problems: readonly LintFileProblem[];
}
