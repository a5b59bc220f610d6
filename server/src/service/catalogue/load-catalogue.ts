import type { FactsSource } from '../facts/facts-source.js';
import { readFacts } from '../facts/read-facts.js';
import type { Catalogue } from './catalogue.js';
import type { CatalogueData } from './catalogue-data.js';
import { createCatalogue } from './create-catalogue.js';

/** The catalogue of this package. Makes a new one at each call; keep it. */
export function loadCatalogue(facts: FactsSource): Catalogue {
  return createCatalogue(readFacts<CatalogueData>(facts, 'catalogue'));
}
