import { headLength } from '../text/binary-search.js';
import { applyEdits, type Edit } from '../text/edit.js';
import { composeEdits } from './compose-edits.js';
import type { Finding } from './finding.js';

/** Fixes may uncover others; this many rounds are enough for any real file and end a quarrel of two rules. */
const maximumRounds = 50;

/**
 * Edits of the document's text that apply every certain fix (of one rule when given, and then those, too, that
 * its name stands for), again and again
 * until a check finds nothing more to mend. Fixes that overlap wait for the next round.
 */
export function fixAll<D extends { readonly text: string }>(
  document: D,
  check: (document: D) => readonly Finding[],
  reparse: (text: string, previous: D) => D,
  ruleId?: string,
): Edit[] {
  let current = document;
  let all: Edit[] = [];
  for (let round = 0; round < maximumRounds; round++) {
    const edits = certainEdits(check(current), ruleId);
    if (edits.length === 0) break;
    all = composeEdits(document.text, all, edits);
    current = reparse(applyEdits(current.text, edits), current);
  }
  return all;
}

/** The edits of the first certain fix of each finding; a fix is taken whole or not at all. */
function certainEdits(findings: readonly Finding[], ruleId: string | undefined): Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    if (ruleId !== undefined && finding.ruleId !== ruleId) continue;
    const fix = finding.fixes?.().find((each) => each.certain || (ruleId !== undefined && each.whenRuleIsNamed));
    if (!fix || fix.edits.length === 0) continue;
    if (fix.edits.every((edit) => isFree(edit, taken))) for (const edit of fix.edits) place(edit, taken);
  }
  return taken;
}

/** True when the edit meets none of the sorted ones. Insertions at one offset get on, unless they are the same. */
function isFree({ span, newText }: Edit, sorted: readonly Edit[]): boolean {
  const index = headLength(sorted, (other) => other.span.start < span.start);
  const before = sorted[index - 1];
  if (before && before.span.end > span.start) return false;
  for (let i = index; i < sorted.length; i++) {
    const other = sorted[i];
    if (!other || other.span.start > span.start) return !other || other.span.start >= span.end;
    if (span.end > span.start || other.span.end > other.span.start || other.newText === newText) return false;
  }
  return true;
}

/** Insertions at one offset keep the order of their findings, so that parameters that move together stay in order. */
function place(edit: Edit, sorted: Edit[]): void {
  sorted.splice(
    headLength(sorted, ({ span }) => span.start <= edit.span.start),
    0,
    edit,
  );
}
