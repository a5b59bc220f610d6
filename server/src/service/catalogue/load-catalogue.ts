import type { Catalogue } from './catalogue.js';
import type { CatalogueData } from './catalogue-data.js';
import { createCatalogue } from './create-catalogue.js';
import { catalogueText } from './generated/catalogue-text.js';

/** The catalogue of this package. Makes a new one at each call; keep it. */
export function loadCatalogue(): Catalogue {
  // The generator has checked the data against the schemas that describe these types.
  return createCatalogue(JSON.parse(catalogueText) as CatalogueData);
}
