import { headLength } from '../text/binary-search.js';
import type { Finding } from './finding.js';

/** How far the text is answered for, by the causes that begin up to some offset. */
interface Reach {
  readonly from: number;
  readonly ruleId: string;
  readonly end: number;
  /** The farthest end of a cause by any other rule. */
  readonly endOfOthers: number;
}

/**
 * Leaves out the findings that begin inside a stretch which a finding of another rule answers for
 * (`absorbs`). Of two that answer for each other the one whose stretch begins first, or is longer, stays.
 */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const causes = findings.filter(({ absorbs }) => absorbs).sort((a, b) => fromOf(a) - fromOf(b) || endOf(b) - endOf(a));
  if (causes.length === 0) return [...findings];
  const reaches: Reach[] = [];
  const kept = new Set<Finding>();
  for (const cause of causes) {
    if (isCovered(cause, reaches)) continue;
    kept.add(cause);
    reaches.push(extend(reaches.at(-1), cause));
  }
  return findings.filter((finding) => (finding.absorbs ? kept.has(finding) : !isCovered(finding, reaches)));
}

function fromOf({ absorbs }: Finding): number {
  return absorbs?.start ?? 0;
}

function endOf({ absorbs }: Finding): number {
  return absorbs?.end ?? 0;
}

function extend(last: Reach | undefined, cause: Finding): Reach {
  const { ruleId } = cause;
  const from = fromOf(cause);
  const end = endOf(cause);
  if (!last) return { from, ruleId, end, endOfOthers: 0 };
  if (end <= last.end) {
    return { ...last, from, endOfOthers: ruleId === last.ruleId ? last.endOfOthers : Math.max(end, last.endOfOthers) };
  }
  return { from, ruleId, end, endOfOthers: ruleId === last.ruleId ? last.endOfOthers : last.end };
}

function isCovered({ ruleId, span: { start } }: Finding, reaches: readonly Reach[]): boolean {
  const reach = reaches[headLength(reaches, ({ from }) => from <= start) - 1];
  if (!reach) return false;
  return start < (reach.ruleId === ruleId ? reach.endOfOthers : reach.end);
}
