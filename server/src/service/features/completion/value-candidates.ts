import { closedItems } from '../../values/list-item.js';
import { escapeXml } from './escape.js';
import { type Candidate, CompletionItemKind } from './item.js';
import { isClosed, nestedOffers, type Offer, offersFor } from './offers.js';
import type { Place } from './place.js';

type ValuePlace = Extract<Place, { kind: 'value' }>;
type NestedValuePlace = Extract<Place, { kind: 'nested-value' }>;

/** The values of the parameter the cursor stands in, each with what it means. */
export function valueCandidates(place: ValuePlace, typed: string): Candidate[] {
  const { parameter } = place.setting;
  if (!parameter || parameter.value.type === 'secret') return [];
  const offers = offersFor(parameter).filter(({ value }) => !place.given.includes(value));
  const closed = isClosed(parameter.value) || closedItems(parameter.value) !== undefined;
  const complete = offers.some(({ value }) => value === typed);
  return offers.map((offer, index) => ({
    ...fromOffer(offer, index, closed),
    newText: escapeXml(offer.value) + place.closeTag,
    // A complete value is a wish to see the others; the editor would filter them away.
    ...(complete ? { filterText: typed } : {}),
    parameter: parameter.name,
  }));
}

/** What may stand in an element inside a parameter such as jabber-plugin-config. */
export function nestedValueCandidates({ schema }: NestedValuePlace): Candidate[] {
  return nestedOffers(schema).map((offer, index) => fromOffer(offer, index, false));
}

/** An item for a value; `closed` tells the few accepted values from suggestions. */
export function fromOffer({ value, meaning, mark }: Offer, index: number, closed: boolean): Candidate {
  return {
    label: value,
    kind: closed ? CompletionItemKind.EnumMember : CompletionItemKind.Value,
    newText: escapeXml(value),
    snippet: false,
    tier: String(index).padStart(3, '0'),
    ...(meaning === undefined ? {} : { detail: meaning }),
    ...(mark === undefined ? {} : { remark: mark }),
  };
}
