import type { JabberDocument } from '../../documents/jabber-document.js';
import type { Setting } from '../../documents/setting.js';
import type { Severity } from '../../lint-options.js';
import { t, translated } from '../../messages/localise.js';
import type { Fix, Related } from '../../rules/finding.js';
import type { Hit } from '../evaluation/evaluate-check.js';
import { fillWords } from '../evaluation/fill-words.js';
import { checkFixes } from './check-fixes.js';
import { inNamesAtHand, type SettingNames } from './names-at-hand.js';
import { findPlaces, type Place } from './places.js';
import { softened } from './soften.js';

/** What a rule found, and where it is to be mended. */
export interface PlacedHit {
  readonly hit: Hit;
  readonly place: Place;
  readonly uri: string;
  readonly message: string;
  readonly severity: Severity;
  readonly related: readonly Related[];
  readonly fixes: () => readonly Fix[];
}

/**
 * Puts a hit where it is mended: at the first of its places that is written, or the first in `file` where one is there.
 * Undefined where none is, and where what is missing proves nothing.
 */
export function placeHit(hit: Hit, names: SettingNames, file?: JabberDocument): PlacedHit | undefined {
  const found = findPlaces(hit.places, hit.situation);
  const place = found.find((each) => file && each.kind !== 'fact' && each.document === file) ?? found[0];
  if (!place) return undefined;
  const others = found.filter((each) => each !== place);
  const severity = softened(highest(hit, place), hit);
  if (severity === undefined) return undefined;
  return {
    hit,
    place,
    uri: uriOf(place),
    message: messageOf(hit, place, names),
    severity,
    related: relatedPlaces(place, others),
    fixes: () => checkFixes(hit, place, names.in),
  };
}

function messageOf({ check, words }: Hit, place: Place, names: SettingNames): string {
  const message = fillWords(translated(check.rule.message), words);
  if (place.kind === 'fact') return message;
  return inNamesAtHand(message, place.kind === 'file' ? place.set : place.setting.set, names);
}

/** How serious a hit is where all that matters is known. */
function highest({ check: { rule }, isDoubtful }: Hit, place: Place): Severity {
  const { severity, confidence } = rule;
  if (place.kind === 'setting' && isUndocumentedKey(place.setting)) return 'hint';
  if (isDoubtful) return severity === 'hint' ? 'hint' : 'information';
  return confidence === 'medium' && severity === 'error' ? 'warning' : severity;
}

/**
 * Of the bootstrap file only a few keys are documented; the others are taken for what their argument is, those that
 * are guessed and the names of arguments among them.
 */
function isUndocumentedKey({ set, parameter }: Setting): boolean {
  return set.notation === 'bootstrap' && parameter?.keyEvidence !== 'documented';
}

export function uriOf(place: Place): string {
  return documentOf(place).uri;
}

/** What is not written, what is marked already, and a file of which something is marked are left out. */
function relatedPlaces(place: Place, others: readonly Place[]): Related[] {
  const shown: Place[] = [];
  const files = new Set([uriOf(place)]);
  const marked = new Set([markOf(place)]);
  for (const other of others) {
    const isNew = other.kind === 'fact' ? other.isStated : other.kind === 'setting' || !files.has(uriOf(other));
    if (!isNew || marked.has(markOf(other))) continue;
    shown.push(other);
    files.add(uriOf(other));
    marked.add(markOf(other));
  }
  return shown.map((other) => relatedTo(place, other));
}

function markOf(place: Place): string {
  return `${place.span.start} ${place.span.end} ${uriOf(place)}`;
}

function relatedTo(place: Place, other: Place): Related {
  const { span } = other;
  const message = relatedMessage(other);
  const document = documentOf(other);
  return document.uri === uriOf(place)
    ? { span, message }
    : { span, message, elsewhere: { uri: document.uri, range: document.rangeOf(span) } };
}

function documentOf(place: Place): Pick<JabberDocument, 'uri' | 'rangeOf'> {
  return place.kind === 'fact' ? place.description : place.document;
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
