import { addToList } from '../../add-to-list.js';
import type { LintOptions } from '../../lint-options.js';
import type { Finding, Report } from '../../rules/finding.js';
import { FindingCollector } from '../../rules/finding-collector.js';
import type { Suppressions } from '../../rules/suppressions.js';
import { withoutConsequences } from '../../rules/without-consequences.js';
import { meets, type Span } from '../../text/span.js';
import { metaOf } from '../pages/check-meta.js';
import type { PlacedHit } from './place-hit.js';

/** What there is of a document beside the hits of cross-checks. */
export interface OwnFindings {
  /** What rules in code find. */
  readonly findings: readonly Finding[];
  /** What they would find, had it not been silenced. */
  readonly unwanted: readonly Finding[];
}

/**
 * The findings of a document, those of cross-checks among them: each thing said once, by the rule that says it better,
 * and not at all where either of the two is silenced. `readable` words what is reported of cross-checks for this document.
 */
export function mergeFindings(
  { findings, unwanted }: OwnFindings,
  placed: readonly PlacedHit[],
  options: LintOptions,
  suppressions: Suppressions,
  readable: (report: Report) => Report = (report) => report,
): readonly Finding[] {
  if (placed.length === 0) return findings;
  const said = [...findings, ...unwanted];
  const isSaidBetter = betterHits(placed);
  const standing = placed.filter((each) => !yields(each, said) && !unwanted.some((finding) => replaces(each, finding)));
  const shown = standing.filter((each) => !isSaidBetter(each));
  const collector = new FindingCollector(options, (ruleId, offset) => suppressions.covers(ruleId, offset));
  for (const each of shown) collector.add(metaOf(each.hit.check.rule), readable(reportOf(each)));
  // What says it better says as well what the other one stands for.
  const left = findings.filter((finding) => !standing.some((each) => replaces(each, finding)));
  return withoutConsequences([...left, ...collector.finish()]).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** The rules in code that say the same as one of the hits. */
export function rulesSaidBy(placed: readonly PlacedHit[]): ReadonlySet<string> {
  return new Set(
    placed.flatMap(({ hit: { check } }) => [...(check.rule.instead_of ?? []), ...(check.rule.yields_to ?? [])]),
  );
}

function reportOf({ hit, place, message, severity, related, fixes }: PlacedHit): Report {
  const { instead_of: insteadOf } = hit.check.rule;
  return {
    span: place.span,
    message,
    severity,
    ...(place.kind === 'setting' ? { parameter: place.setting.parameter?.name ?? place.setting.name } : {}),
    ...(related.length > 0 ? { related } : {}),
    ...(insteadOf ? { insteadOf } : {}),
    fixes,
  };
}

function yields(placed: PlacedHit, findings: readonly Finding[]): boolean {
  const better = placed.hit.check.rule.yields_to;
  return (
    better !== undefined && findings.some((finding) => better.includes(finding.ruleId) && concerns(finding, placed))
  );
}

/**
 * Tells the hits that another rule that is data says better. Rules of several lint files, or of a lint file and ours,
 * may yield to each other in a circle; no one file shows it, and each of them is told.
 */
function betterHits(placed: readonly PlacedHit[]): (each: PlacedHit) => boolean {
  const byRule = new Map<string, PlacedHit[]>();
  const insteadOf = new Map<string, PlacedHit[]>();
  for (const each of placed) {
    const { id, instead_of: others = [] } = each.hit.check.rule;
    addToList(byRule, id, each);
    for (const other of others) addToList(insteadOf, other, each);
  }
  const betterThan = ({ hit, place }: PlacedHit): readonly PlacedHit[] => {
    const { id, yields_to: betters = [] } = hit.check.rule;
    const better = [...betters.flatMap((other) => byRule.get(other) ?? []), ...(insteadOf.get(id) ?? [])];
    return better.filter((other) => meets(other.place.span, stretchOf(place)));
  };
  return (each) => betterThan(each).some((better) => !leadsTo(better, each, betterThan));
}

/** True where one comes from the first to the last by going to what is said better, again and again. */
function leadsTo(
  first: PlacedHit,
  last: PlacedHit,
  betterThan: (each: PlacedHit) => readonly PlacedHit[],
  passed = new Set<PlacedHit>(),
): boolean {
  if (first === last) return true;
  passed.add(first);
  return betterThan(first).some((next) => !passed.has(next) && leadsTo(next, last, betterThan, passed));
}

function replaces(placed: PlacedHit, finding: Finding): boolean {
  const { hit, place } = placed;
  if (hit.check.rule.instead_of?.includes(finding.ruleId) !== true) return false;
  return place.kind === 'setting' ? concerns(finding, placed) : meets(finding.span, place.span);
}

/** True for a finding on the same setting, or on the other one of the two that both speak of. */
function concerns({ span, related: others = [] }: Finding, { place, related }: PlacedHit): boolean {
  const stretch = stretchOf(place);
  if (meets(span, stretch)) return true;
  const meetsHere = (other: Span) => (each: { readonly span: Span; readonly elsewhere?: unknown }) =>
    each.elsewhere === undefined && meets(each.span, other);
  return others.some(meetsHere(stretch)) && related.some(meetsHere(span));
}

/** A setting as it is written; a link, a command or a dictionary; what stands for a file. */
function stretchOf(place: PlacedHit['place']): Span {
  if (place.kind === 'setting') return place.setting.span;
  return place.kind === 'file' && place.set.notation !== 'config' ? place.set.span : place.span;
}
