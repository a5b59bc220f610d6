import type { JabberDocument } from '../documents/jabber-document.js';
import type { Setting } from '../documents/setting.js';
import type { LintOptions } from '../lint-options.js';
import type { Finding } from '../rules/finding.js';
import { FindingCollector } from '../rules/finding-collector.js';
import { readSuppressions } from '../rules/suppressions.js';
import { meets, type Span } from '../text/span.js';
import { metaOf } from './check-meta.js';
import type { PlacedHit } from './place-hit.js';

/**
 * The findings of a document, those of cross-checks among them: silenced where they are not wanted, and each thing
 * said once, by the rule that says it better.
 */
export function mergeFindings(
  document: JabberDocument,
  findings: readonly Finding[],
  placed: readonly PlacedHit[],
  options: LintOptions,
): readonly Finding[] {
  if (placed.length === 0) return findings;
  const suppressions = readSuppressions(document);
  const isUnwanted = ({ hit, place }: PlacedHit): boolean =>
    options.rules[hit.check.rule.id] === 'off' || suppressions.covers(hit.check.rule.id, place.span.start);
  const shown = placed.filter((each) => !isUnwanted(each) && !yields(each, findings));
  const collector = new FindingCollector(options, () => false);
  for (const each of shown) collector.add(metaOf(each.hit.check.rule), reportOf(each, document.uri));
  const left = findings.filter((finding) => !shown.some((each) => replaces(each, finding)));
  return [...left, ...collector.finish()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function reportOf({ place, message, severity, related, fixes }: PlacedHit, uri: string): Finding {
  return {
    ruleId: '',
    span: place.span,
    message,
    severity,
    ...(place.kind === 'setting' ? { parameter: place.setting.parameter?.name ?? place.setting.name } : {}),
    ...(related.length > 0
      ? {
          related: related.map((other) => ({
            span: other.span,
            message: other.message,
            ...(other.uri === uri ? {} : { uri: other.uri }),
          })),
        }
      : {}),
    fixes,
  };
}

function yields({ hit, place }: PlacedHit, findings: readonly Finding[]): boolean {
  const better = hit.check.rule.yields_to;
  return better !== undefined && findings.some(({ ruleId, span }) => better.includes(ruleId) && concerns(span, place));
}

function replaces({ hit, place }: PlacedHit, { ruleId, span }: Finding): boolean {
  return hit.check.rule.instead_of?.includes(ruleId) === true && concerns(span, place);
}

function concerns(span: Span, place: PlacedHit['place']): boolean {
  return place.kind === 'setting' && meets(span, wholeOf(place.setting));
}

function wholeOf({ span }: Setting): Span {
  return span;
}
