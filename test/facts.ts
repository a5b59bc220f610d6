import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../server/src/service/catalogue/catalogue.js';
import { loadCatalogue as loadFrom } from '../server/src/service/catalogue/load-catalogue.js';
import { nodeFacts } from '../server/src/workspace/files/node-facts.js';

/** The data files as they are generated. */
export const facts = nodeFacts(pathToFileURL(resolve(import.meta.dirname, '../server/src/cli.ts')).href);

/** The catalogue made of them. */
export function loadCatalogue(): Catalogue {
  return loadFrom(facts);
}
