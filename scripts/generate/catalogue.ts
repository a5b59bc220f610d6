import type { CatalogueData } from '../../server/src/service/catalogue/catalogue-data.js';
import { migrationFaults } from './catalogue/check-migration.js';
import { nameFaults } from './catalogue/check-names.js';
import { valueFaults } from './catalogue/check-values.js';
import { readSchemas } from './catalogue/read-schemas.js';

/** The catalogue as one JSON file, one entry to a line so that changes can be read. Throws when it contradicts itself. */
export async function generateCatalogue(): Promise<Map<string, string>> {
  return new Map([['server/src/service/catalogue/generated/catalogue.json', compile(checkedCatalogue())]]);
}

/** The catalogue after all checks of its schemas, names and values. */
export function checkedCatalogue(): CatalogueData {
  const data = readSchemas();
  const faults = [...nameFaults(data), ...migrationFaults(data), ...valueFaults(data.parameters)];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return data;
}

function compile(data: CatalogueData): string {
  const lines = (entries: readonly unknown[]) => `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  return [
    '{',
    `"parameters": ${lines(data.parameters)},`,
    `"foreignNames": ${lines(data.foreignNames)},`,
    `"directoryMigration": ${JSON.stringify(data.directoryMigration)},`,
    `"portRanges": ${JSON.stringify(data.portRanges)}`,
    '}',
    '',
  ].join('\n');
}
