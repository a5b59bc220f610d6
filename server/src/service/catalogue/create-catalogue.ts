import type { Catalogue } from './catalogue.js';
import type { CatalogueData } from './catalogue-data.js';
import { createNameFinder } from './closest-name.js';
import { existsIn } from './exists-in.js';
import type { Parameter, Platform } from './parameter.js';

/** Look-ups over the data, by name without regard to case. */
export function createCatalogue(data: CatalogueData): Catalogue {
  const byName = new Map(data.parameters.map((parameter) => [parameter.name.toLowerCase(), parameter]));
  for (const parameter of data.parameters) {
    for (const alias of parameter.aliases ?? []) {
      const key = alias.toLowerCase();
      if (!byName.has(key)) byName.set(key, parameter);
    }
  }
  const foreign = new Map(data.foreignNames.map((name) => [name.name.toLowerCase(), name]));
  const closestName = createNameFinder(data.parameters);

  return Object.freeze({
    ...data,
    parameter: (name: string) => byName.get(name.toLowerCase()),
    foreign: (name: string) => foreign.get(name.toLowerCase()),
    closestName,
    existsIn,
    worksOn,
  });
}

function worksOn(parameter: Parameter, platforms: readonly Platform[]): boolean {
  return parameter.platforms?.some((platform) => platforms.includes(platform)) ?? true;
}
