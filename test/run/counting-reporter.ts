import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Prints as mocha's `spec` does and adds one line with the counts to the file named in COUNT_FILE. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once('end', () => addCount(runner.stats));
  }
}

/** The line that `run-all.ts` adds up. */
export function addCount(stats: Mocha.Stats | undefined): void {
  const file = process.env.COUNT_FILE;
  if (file) appendFileSync(file, `${stats?.passes ?? 0} ${stats?.failures ?? 0}\n`);
}
