import type { Severity } from '../lint-options.js';
import { t } from '../messages/localise.js';
import type { Fix } from '../rules/finding.js';
import type { Span } from '../text/span.js';
import { checkFixes, type NameIn } from './check-fixes.js';
import type { Hit } from './evaluate-check.js';
import { fillWords } from './fill-words.js';
import { findPlaces, type Place } from './places.js';
import { softened } from './soften.js';

/** Another place that belongs to a finding, in whatever file. */
export interface RelatedPlace {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

/** What a rule found, and where it is to be mended. */
export interface PlacedHit {
  readonly hit: Hit;
  readonly place: Place;
  readonly uri: string;
  readonly message: string;
  readonly severity: Severity;
  readonly related: readonly RelatedPlace[];
  readonly fixes: () => readonly Fix[];
}

/**
 * Puts a hit where it is mended: at the first of its places that is written. Undefined where none is, and where what
 * is missing proves nothing.
 */
export function placeHit(hit: Hit, nameIn: NameIn): PlacedHit | undefined {
  const [place, ...others] = findPlaces(hit.places, hit.situation);
  if (!place) return undefined;
  const { rule } = hit.check;
  const severity = softened(rule.confidence === 'medium' && rule.severity === 'error' ? 'warning' : rule.severity, hit);
  if (severity === undefined) return undefined;
  return {
    hit,
    place,
    uri: uriOf(place),
    message: fillWords(rule.message, hit.words),
    severity,
    related: others.map((other) => ({ uri: uriOf(other), span: other.span, message: relatedMessage(other) })),
    fixes: () => checkFixes(hit, place, nameIn),
  };
}

export function uriOf(place: Place): string {
  return place.kind === 'fact' ? place.description.uri : place.document.uri;
}

function relatedMessage(place: Place): string {
  switch (place.kind) {
    case 'setting':
      return t('`{0}` is set here.', place.setting.name);
    case 'fact':
      return t('`{0}` is stated here.', place.path);
    case 'file':
      return t('It concerns this.');
  }
}
