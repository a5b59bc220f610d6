import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Parameter } from '../../catalogue/parameter.js';
import type { Offer } from './offers.js';

/** The numbers of the languages that the Windows client has, each with the name of the language; none for other values. */
export function languageOffers({ value }: Parameter, { languages }: Catalogue): readonly Offer[] {
  if (value.type !== 'lcid') return [];
  const byNumber = new Map<number, string[]>();
  for (const { lcid, language, windows } of languages) {
    if (windows) byNumber.set(lcid, [...(byNumber.get(lcid) ?? []), language]);
  }
  return Array.from(byNumber, ([lcid, names]) => ({ value: String(lcid), meaning: names.join(', ') }));
}
