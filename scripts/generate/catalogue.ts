import type { CatalogueData } from '../../server/src/service/catalogue/catalogue-data.js';
import { readSchemas } from './read-schemas.js';

/** The catalogue as one JSON file, one entry to a line so that changes can be read. */
export async function generateCatalogue(): Promise<Map<string, string>> {
  return new Map([['server/src/service/catalogue/generated/catalogue.json', compile(readSchemas())]]);
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
