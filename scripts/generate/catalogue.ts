import type { CatalogueData } from '../../server/src/service/catalogue/catalogue-data.js';
import { migrationFaults } from './catalogue/check-migration.js';
import { nameFaults } from './catalogue/check-names.js';
import { notationFaults } from './catalogue/check-notations.js';
import { valueFaults } from './catalogue/check-values.js';
import { readSchemas } from './catalogue/read-schemas.js';
import { factsText } from './facts-text.js';

/** The catalogue as JSON, one entry to a line so that changes can be read. Throws when it contradicts itself. */
export async function generateCatalogue(): Promise<Map<string, string>> {
  return new Map([['schemas/generated/catalogue.json', factsText(checkedCatalogue())]]);
}

/** The catalogue after all checks of its schemas, names and values. */
export function checkedCatalogue(): CatalogueData {
  const data = readSchemas();
  const faults = [
    ...nameFaults(data),
    ...migrationFaults(data),
    ...valueFaults(data.parameters),
    ...notationFaults(data),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return data;
}
