import type { Severity } from '../lint-options.js';
import type { Finding } from '../rules/finding.js';

/** How much was found so far. */
export interface Tally {
  readonly files: number;
  readonly shown: Readonly<Record<Severity, number>>;
  /** Findings below the least severity to be shown. */
  readonly hidden: number;
  /** Of those shown, how many have a fix that is certain. */
  readonly fixable: number;
}

export const emptyTally: Tally = {
  files: 0,
  shown: { error: 0, warning: 0, information: 0, hint: 0 },
  hidden: 0,
  fixable: 0,
};

/** The tally after one more file. */
export function addFile(tally: Tally, shown: readonly Finding[], hidden: number): Tally {
  const counts = { ...tally.shown };
  let fixable = tally.fixable;
  for (const finding of shown) {
    counts[finding.severity]++;
    if (isFixable(finding)) fixable++;
  }
  return { files: tally.files + 1, shown: counts, hidden: tally.hidden + hidden, fixable };
}

/** True when the finding has a fix that cannot have been meant otherwise. */
export function isFixable(finding: Finding): boolean {
  return finding.fixes?.().some((fix) => fix.certain) ?? false;
}
