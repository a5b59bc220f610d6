import type { LintOptions } from '../lint-options.js';
import type { Finding, Report } from '../rules/finding.js';
import { FindingCollector } from '../rules/finding-collector.js';
import type { Suppressions } from '../rules/suppressions.js';
import { meets, type Span } from '../text/span.js';
import { metaOf } from './check-meta.js';
import type { PlacedHit } from './place-hit.js';

/**
 * The findings of a document, those of cross-checks among them: silenced where they are not wanted, and each thing
 * said once, by the rule that says it better.
 */
export function mergeFindings(
  findings: readonly Finding[],
  placed: readonly PlacedHit[],
  options: LintOptions,
  suppressions: Suppressions,
): readonly Finding[] {
  if (placed.length === 0) return findings;
  const shown = placed.filter((each) => !yields(each, findings) && !placed.some((other) => yieldsTo(each, other)));
  const collector = new FindingCollector(options, (ruleId, offset) => suppressions.covers(ruleId, offset));
  for (const each of shown) collector.add(metaOf(each.hit.check.rule), reportOf(each));
  const added = collector.finish();
  const ids = new Set(added.map(({ ruleId }) => ruleId));
  const left = findings.filter(
    (finding) => !shown.some((each) => ids.has(each.hit.check.rule.id) && replaces(each, finding)),
  );
  return [...left, ...added].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function reportOf({ place, message, severity, related, fixes }: PlacedHit): Report {
  return {
    span: place.span,
    message,
    severity,
    ...(place.kind === 'setting' ? { parameter: place.setting.parameter?.name ?? place.setting.name } : {}),
    ...(related.length > 0 ? { related } : {}),
    fixes,
  };
}

function yields({ hit, place }: PlacedHit, findings: readonly Finding[]): boolean {
  const better = hit.check.rule.yields_to;
  return better !== undefined && findings.some(({ ruleId, span }) => better.includes(ruleId) && concerns(span, place));
}

/** A rule that is data may be said better by another one. */
function yieldsTo({ hit, place }: PlacedHit, other: PlacedHit): boolean {
  return hit.check.rule.yields_to?.includes(other.hit.check.rule.id) === true && concerns(other.place.span, place);
}

function replaces({ hit, place }: PlacedHit, { ruleId, span }: Finding): boolean {
  return hit.check.rule.instead_of?.includes(ruleId) === true && concerns(span, place);
}

/** Two findings are of the same thing where they meet in a setting, or mark the same file as a whole. */
function concerns(span: Span, place: PlacedHit['place']): boolean {
  if (place.kind === 'setting') return meets(span, place.setting.span);
  return place.kind === 'file' && span.start === place.span.start && span.end === place.span.end;
}
