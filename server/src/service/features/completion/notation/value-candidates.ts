import type { NotationDocument } from '../../../documents/jabber-document.js';
import type { Span } from '../../../text/span.js';
import type { FeatureContext } from '../../feature-context.js';
import type { Candidate } from '../item.js';
import { isClosed, type Offer, offersFor } from '../offers.js';
import { fromOffer } from '../value-candidates.js';
import type { ValuePlace } from './place.js';
import { dataOf } from './parameter-data.js';

/** The values of the setting under the cursor, each with what it means, written as the place needs. */
export function valueCandidates(
  { text }: NotationDocument,
  place: ValuePlace,
  offset: number,
  context: FeatureContext,
): { readonly replace: Span; readonly candidates: readonly Candidate[] } {
  const { word, setting } = place;
  const { parameter } = setting;
  const nothing = { replace: word.span, candidates: [] };
  if (!parameter || parameter.value.type === 'secret') return nothing;
  const offers = [...offersFor(parameter), ...languageOffers(setting, context)];
  const isComplete = offers.some(({ value }) => value === word.text);
  const closed = isClosed(parameter.value) || parameter.value.itemValues !== undefined;
  const found = offers
    .filter(({ value }) => !place.given.includes(value))
    .flatMap((offer, index) => {
      const edit = place.write(offer.value);
      return edit ? [{ offer, index, edit }] : [];
    });
  const [first] = found;
  if (!first) return nothing;
  const replace = first.edit.span;
  const isAlone = replace.start >= word.span.start;
  const typed = text.slice(replace.start, offset);
  // Editors compare what is typed from the start of the replaced text on, quotes and earlier items included.
  const prefix = isAlone ? '' : text.slice(replace.start, Math.min(word.span.start, offset));
  return {
    replace,
    candidates: found.map(({ offer, index, edit }) => ({
      ...fromOffer(offer, index, closed),
      newText: edit.newText,
      filterText: isComplete ? typed : prefix + offer.value,
      parameter: dataOf(parameter),
    })),
  };
}

/** Numbers of the languages that the Windows client has, by the name of the language. */
function languageOffers({ parameter }: ValuePlace['setting'], { catalogue }: FeatureContext): Offer[] {
  if (parameter?.value.type !== 'lcid') return [];
  const byNumber = new Map<number, string[]>();
  for (const { lcid, language, windows } of catalogue.languages) {
    if (windows) byNumber.set(lcid, [...(byNumber.get(lcid) ?? []), language]);
  }
  return Array.from(byNumber, ([lcid, names]) => ({ value: String(lcid), meaning: names.join(', ') }));
}
