import type { CheckProblem } from '../cross-checks/problems/check-problem.js';
import type { LintFileProblem } from './lint-file.js';

/** Something that is wrong in a rule of a lint file. */
export interface RuleProblem extends CheckProblem {
  readonly severity: LintFileProblem['severity'];
}
