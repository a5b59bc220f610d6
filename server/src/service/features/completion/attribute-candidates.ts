import { t } from '../../messages/localise.js';
import { choice, escapeXml, placeholder } from './escape.js';
import { type Candidate, CompletionItemKind } from './item.js';
import { attributeOffers, type Offer } from './offers.js';
import type { AttributeOwner, Place } from './place.js';
import { fromOffer } from './value-candidates.js';

interface KnownAttribute {
  readonly name: string;
  readonly meaning?: string;
  readonly offers: readonly Offer[];
}

/** Attributes that the tag may have and has not yet. */
export function attributeNameCandidates(
  { owner, present, valueFollows }: Extract<Place, { kind: 'attribute-name' }>,
  snippets: boolean,
): Candidate[] {
  const missing = attributesOf(owner).filter(({ name }) => !present.includes(name));
  return missing.map(({ name, meaning, offers }, index) => ({
    label: name,
    kind: CompletionItemKind.Field,
    newText: valueFollows ? name : `${name}="${initialValue(offers, snippets)}"`,
    snippet: snippets && !valueFollows,
    tier: String(index).padStart(3, '0'),
    ...(meaning === undefined ? {} : { detail: meaning }),
  }));
}

/** Values of the attribute the cursor stands in. */
export function attributeValueCandidates(place: Extract<Place, { kind: 'attribute-value' }>): Candidate[] {
  const attribute = attributesOf(place.owner).find(({ name }) => name === place.name);
  return (attribute?.offers ?? []).map((offer, index) => {
    const candidate = fromOffer(offer, index, true);
    return place.needsQuotes ? { ...candidate, newText: `"${candidate.newText}"` } : candidate;
  });
}

function initialValue(offers: readonly Offer[], snippets: boolean): string {
  const words = offers.map(({ value }) => escapeXml(value));
  if (!snippets) return words[0] ?? '';
  return words.length > 1 ? choice(1, words) : placeholder(1, words[0] ?? '');
}

function attributesOf(owner: AttributeOwner): readonly KnownAttribute[] {
  if (owner.kind === 'declaration')
    return [
      { name: 'version', offers: [{ value: '1.0' }] },
      { name: 'encoding', offers: [{ value: 'UTF-8' }] },
    ];
  if (owner.kind === 'config')
    return [{ name: 'version', meaning: t('the guides show 1.0'), offers: [{ value: '1.0' }] }];
  return Object.entries(owner.schema.attributes ?? {}).map(([name, attribute]) => ({
    name,
    offers: attributeOffers(attribute),
    ...(attribute.meaning === undefined ? {} : { meaning: attribute.meaning }),
  }));
}
