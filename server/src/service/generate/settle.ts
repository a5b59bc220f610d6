import type { Vocabulary } from '../catalogue/vocabulary.js';
import { t } from '../messages/localise.js';
import type { Finding } from '../rules/finding.js';
import { type Mend, mendsFor } from './certain-mends.js';
import type { Prepared } from './prepare.js';

/** What has to be known of the settings to mend them. */
export interface SettledFor {
  readonly vocabulary: Vocabulary;
  /** True for a setting that the user chose for this very text. */
  isChosen(name: string): boolean;
}

/**
 * Mends what the rules find, as far as there is one certain way and it brings up nothing else: what is left speaks of
 * settings that contradict each other, or that only the user can decide on. Each change is in the account.
 */
export function settle(
  prepared: Prepared,
  judge: (prepared: Prepared) => readonly Finding[],
  known: SettledFor,
): Prepared {
  let current = prepared;
  let findings = weighty(judge(current));
  for (;;) {
    const better = improve(current, findings, (next) => weighty(judge(next)), known);
    if (!better) return current;
    [current, findings] = better;
  }
}

type Step = readonly [prepared: Prepared, findings: readonly Finding[]];

/** The first mend after which fewer findings are left, and no others. */
function improve(
  current: Prepared,
  findings: readonly Finding[],
  judge: (prepared: Prepared) => readonly Finding[],
  { vocabulary, isChosen }: SettledFor,
): Step | undefined {
  const mends = findings.flatMap((finding) => mendsFor(finding, current.settings, vocabulary, isChosen));
  // A setting that cannot stay needs no company.
  for (const mend of [...mends.filter(({ kind }) => kind === 'drop'), ...mends.filter(({ kind }) => kind === 'add')]) {
    const next = apply(mend, current);
    const left = judge(next);
    if (left.length < findings.length && left.every((each) => findings.some((before) => isSame(each, before)))) {
      return [next, left];
    }
  }
  return undefined;
}

function apply(mend: Mend, { settings, dropped, doubts }: Prepared): Prepared {
  if (mend.kind === 'add') {
    const { name, value, reason } = mend;
    const text = t('Added with the value `{0}`. Without it: {1}', value, reason);
    return { settings: [...settings, { name, value }], dropped, doubts: [...doubts, { name, text }] };
  }
  const goes = settings.filter(({ name }) => name === mend.name);
  return {
    settings: settings.filter(({ name }) => name !== mend.name),
    dropped: [...dropped, ...goes.map((setting) => ({ ...setting, reason: mend.reason }))],
    doubts: doubts.filter(({ name }) => name !== mend.name),
  };
}

function weighty(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'hint');
}

function isSame(a: Finding, b: Finding): boolean {
  return a.ruleId === b.ruleId && a.message === b.message;
}
