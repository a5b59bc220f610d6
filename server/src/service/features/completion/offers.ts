import {
  type NestedAttribute,
  type NestedElement,
  type Parameter,
  platforms,
  type Value,
} from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { platformName } from '../hover/words.js';

/** A value worth offering. */
export interface Offer {
  readonly value: string;
  readonly meaning?: string;
  /** Why it is offered, when it is not one of a closed list: default, example, bound. */
  readonly mark?: string;
}

/** True when only the listed values are accepted. */
export function isClosed({ type, values }: Value): boolean {
  return type === 'boolean' || (type === 'enum' && values !== undefined);
}

/** The values to offer for a parameter: all that is accepted, or what the guides show. The default comes first. */
export function offersFor(parameter: Parameter): readonly Offer[] {
  const { value } = parameter;
  const listed = value.values ?? (value.type === 'boolean' ? booleans : itemOffers(value));
  const standard = asListed(parameter.default, listed);
  const offers: Offer[] = listed
    .filter((entry) => entry.value !== '')
    .map((entry) => (entry.value === standard ? { ...entry, mark: t('default') } : markExample(entry, value)));
  if (standard !== undefined && standard !== '') add(offers, { value: standard, mark: t('default') });
  for (const platform of platforms) {
    const word = value.defaultByPlatform?.[platform];
    if (word !== undefined) add(offers, { value: word, mark: t('default on {0}', platformName(platform)) });
  }
  if (isClosed(value)) return offers;
  if (value.min !== undefined) add(offers, { value: String(value.min), mark: t('lowest') });
  if (value.max !== undefined) add(offers, { value: String(value.max), mark: t('highest') });
  const attribute = value.directoryAttribute?.attribute;
  if (attribute) add(offers, { value: attribute, mark: t('Active Directory') });
  const example = exampleValue(parameter);
  if (example !== undefined && value.itemValues === undefined) add(offers, { value: example, mark: t('example') });
  return offers;
}

/** Allowed words of a closed list, the default first; empty for open values. */
export function choicesFor({ value, default: stated }: Parameter): readonly string[] {
  if (!isClosed(value)) return [];
  const words = (value.values ?? booleans).flatMap((entry) => (entry.value === '' ? [] : [entry.value]));
  const standard = asListed(stated, value.values ?? booleans);
  if (standard === undefined || words[0] === standard || !words.includes(standard)) return words;
  return [standard, ...words.filter((word) => word !== standard)];
}

export function attributeOffers(attribute: NestedAttribute): readonly Offer[] {
  const words = attribute.values ?? (attribute.type === 'boolean' ? ['true', 'false'] : []);
  return words.map((value) => (value === attribute.default ? { value, mark: t('default') } : { value }));
}

/** What may begin the text of an element inside a parameter. */
export function nestedOffers({ default: standard, schemes, tokens }: NestedElement): readonly Offer[] {
  return [
    ...(standard === undefined ? [] : [{ value: standard, mark: t('default') }]),
    ...(schemes ?? []).map((scheme) => ({ value: `${scheme}://` })),
    ...(tokens ?? []).map((value) => ({ value, mark: t('placeholder') })),
  ];
}

/** The default in the letters of the list: guides print `true` in one place and `TRUE` in another. */
function asListed(standard: string | undefined, listed: readonly Pick<Offer, 'value'>[]): string | undefined {
  const letters = standard?.toLowerCase();
  return listed.find(({ value }) => value.toLowerCase() === letters)?.value ?? standard;
}

const booleans: readonly Offer[] = [{ value: 'true' }, { value: 'false' }];

function itemOffers({ itemValues, itemMeanings }: Value): readonly Offer[] {
  return (itemValues ?? []).map((value) => {
    const meaning = itemMeanings?.[value];
    return meaning === undefined ? { value } : { value, meaning };
  });
}

function markExample(offer: Offer, value: Value): Offer {
  const open = !isClosed(value) && value.type !== 'hotkey' && value.itemValues === undefined;
  return open ? { ...offer, mark: t('example') } : offer;
}

/** The text between the tags of the documented example; undefined where that is more than one line of text. */
function exampleValue({ example }: Parameter): string | undefined {
  const content = /^<([\w.:-]+)>([^<>\r\n]*)<\/\1>$/.exec(example ?? '')?.[2]?.trim();
  return content ? unescapeXml(content) : undefined;
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function add(offers: Offer[], offer: Offer): void {
  if (!offers.some(({ value }) => value === offer.value)) offers.push(offer);
}
