import type { LintOptions } from '../lint-options.js';
import { t } from '../messages/localise.js';
import type { Finding, Report } from './finding.js';
import { rule as tooManyFindings } from './findings-limited/rule.js';
import type { RuleMeta } from './rule.js';
import { withoutConsequences } from './without-consequences.js';

/** More findings of one rule than anyone reads. */
export const findingsPerRule = 1000;

/** Where findings of some rules go that are not wanted: what another rule says of the same thing is not wanted either. */
export interface Unwanted {
  readonly ruleIds: ReadonlySet<string>;
  readonly findings: Finding[];
}

/** The one door all reports pass: severity settings, suppressions and the limit per rule apply here. */
export class FindingCollector {
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<string, number>();
  readonly #options: LintOptions;
  readonly #isSuppressed: (ruleId: string, offset: number) => boolean;
  readonly #unwanted: Unwanted | undefined;

  constructor(options: LintOptions, isSuppressed: (ruleId: string, offset: number) => boolean, unwanted?: Unwanted) {
    this.#options = options;
    this.#isSuppressed = isSuppressed;
    this.#unwanted = unwanted;
  }

  /** Takes a report. False when the rule has more findings than are kept, so that it may stop. */
  add(meta: RuleMeta, report: Report): boolean {
    const wanted = this.#options.rules[meta.id];
    if (wanted === 'off' || this.#isSuppressed(meta.id, report.span.start)) {
      if (this.#unwanted?.ruleIds.has(meta.id)) {
        this.#unwanted.findings.push({ ...report, ruleId: meta.id, severity: report.severity ?? meta.severity });
      }
      return true;
    }
    const count = this.#counts.get(meta.id) ?? 0;
    this.#counts.set(meta.id, count + 1);
    if (count >= findingsPerRule) return false;
    this.#findings.push({ ...report, ruleId: meta.id, severity: wanted ?? report.severity ?? meta.severity });
    return true;
  }

  /** The findings in the order of the text. */
  finish(): Finding[] {
    for (const [ruleId, count] of [...this.#counts]) {
      if (count > findingsPerRule) this.#tellLimit(ruleId);
    }
    return withoutConsequences(this.#findings).sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.ruleId, b.ruleId),
    );
  }

  #tellLimit(ruleId: string): void {
    this.add(tooManyFindings.meta, {
      span: { start: 0, end: 0 },
      message: t('There are more than {0} findings of {1}; the others are not listed.', findingsPerRule, ruleId),
    });
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
