import type { Catalogue } from './catalogue.js';
import type { CatalogueData } from './catalogue-data.js';
import { createCatalogue } from './create-catalogue.js';
import data from './generated/catalogue.json';

/** The catalogue of this package. Makes a new one at each call; keep it. */
export function loadCatalogue(): Catalogue {
  // The generator checks the file against the schemas of these types.
  return createCatalogue(data as unknown as CatalogueData);
}
