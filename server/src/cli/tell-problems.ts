import type { OnLintFileProblem } from './applying-options.js';
import type { Console } from './console.js';

/** What was told of lint files, and what follows for the run. */
export interface ToldProblems {
  readonly onLintFileProblem: OnLintFileProblem;
  /** 2 where a problem was fatal, else 0. */
  readonly exitCode: 0 | 2;
}

/** Tells what is wrong with lint files, and keeps in mind whether any of it is fatal. */
export function tellProblems(console: Pick<Console, 'complain'>): ToldProblems {
  let exitCode: ToldProblems['exitCode'] = 0;
  return {
    onLintFileProblem(message, fatal) {
      console.complain(message);
      if (fatal) exitCode = 2;
    },
    get exitCode() {
      return exitCode;
    },
  };
}
