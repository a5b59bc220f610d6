import type { Severity } from '../lint-options.js';
import { t } from '../messages/localise.js';
import type { SyntaxProblem } from '../syntax/written-setting.js';
import type { Report } from './finding.js';
import { certainFix } from './fixes.js';

/** What is said about a kind of problem. */
export interface ProblemText {
  readonly message: string;
  readonly severity: Severity;
}

/** The report of a place that is not written as its notation demands, with the mend that its reader knows. */
export function problemReport({ span, edit }: SyntaxProblem, { message, severity }: ProblemText): Report {
  return {
    span,
    message,
    severity,
    fixes: () => (edit ? [certainFix(edit.newText === '' ? t('Remove it') : t('Mend it'), edit)] : []),
  };
}
