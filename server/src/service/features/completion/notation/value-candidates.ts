import type { NotationDocument } from '../../../documents/jabber-document.js';
import type { Span } from '../../../text/span.js';
import { closedItems } from '../../../values/list-item.js';
import type { FeatureContext } from '../../feature-context.js';
import type { Candidate } from '../item.js';
import { languageOffers } from '../language-offers.js';
import { isClosed, offersFor } from '../offers.js';
import { fromOffer } from '../value-candidates.js';
import { dataOf } from './parameter-data.js';
import type { ValuePlace } from './place.js';

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
  const offers = [...offersFor(parameter), ...languageOffers(parameter, context.catalogue)];
  const isComplete = offers.some(({ value }) => value === word.text);
  const closed = isClosed(parameter.value) || closedItems(parameter.value) !== undefined;
  const found = offers
    .filter(({ value }) => !place.given.includes(value))
    .flatMap((offer, index) => {
      const edit = place.write(offer.value);
      return edit ? [{ offer, index, edit }] : [];
    });
  const [first] = found;
  if (!first) return nothing;
  const replace = first.edit.span;
  const typed = text.slice(replace.start, offset);
  // Editors compare what is typed from the start of the replaced text on, quotes and earlier items included.
  const before = text.slice(replace.start, Math.min(word.span.start, offset));
  const prefix = before === '' ? (/^["\u201c-\u201f]/.exec(typed)?.[0] ?? '') : before;
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
