import type { Catalogue } from './catalogue.js';
import type { CatalogueData } from './catalogue-data.js';
import { createVocabulary } from './create-vocabulary.js';
import { existsIn } from './exists-in.js';
import type { Notation } from './notation.js';
import type { Parameter, Platform } from './parameter.js';
import type { Vocabulary } from './vocabulary.js';

/** Look-ups over the data, by name without regard to case. */
export function createCatalogue(data: CatalogueData): Catalogue {
  const { otherParameters, ...tables } = data;
  const config = createVocabulary('config', data.parameters);
  const vocabularies: Readonly<Record<Notation, Vocabulary>> = {
    config,
    bootstrap: createVocabulary('bootstrap', otherParameters.bootstrap),
    installer: createVocabulary('installer', otherParameters.installer),
    url: createVocabulary('url', otherParameters.url),
    emm: createVocabulary('emm', otherParameters.emm),
  };
  const foreign = new Map(data.foreignNames.map((name) => [name.name.toLowerCase(), name]));
  const languages = data.notationFacts.languages;

  return Object.freeze({
    ...tables,
    languages,
    vocabulary: (notation: Notation) => vocabularies[notation],
    parameter: config.find,
    foreign: (name: string) => foreign.get(name.toLowerCase()),
    closestName: config.closestName,
    languagesOf: (lcid: number) => languages.filter((language) => language.lcid === lcid),
    existsIn,
    worksOn,
  });
}

/** A virtual desktop runs the Windows client: what is for Windows is for it, too. */
function worksOn(parameter: Parameter, platforms: readonly Platform[]): boolean {
  const virtual = platforms.includes('vdi');
  return (
    parameter.platforms?.some((platform) => platforms.includes(platform) || (virtual && platform === 'windows')) ?? true
  );
}
