import type { CatalogueData } from '../../../server/src/service/catalogue/catalogue-data.js';
import type { ForeignName, Parameter } from '../../../server/src/service/catalogue/parameter.js';

/** Both write the bootstrap file, so a name of either belongs there. */
const places = { installer: 'bootstrap', bootstrap: 'bootstrap', url: 'url', emm: 'emm' } as const;

/** Names of the other notations, also misspelt ones, that jabber-config.xml does not know. */
export function foreignNames(
  parameters: readonly Parameter[],
  { otherParameters, notationFacts }: Pick<CatalogueData, 'otherParameters' | 'notationFacts'>,
): readonly ForeignName[] {
  const own = new Set(
    parameters.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((each) => each.toLowerCase())),
  );
  const found = new Map<string, ForeignName>();
  for (const notation of ['installer', 'bootstrap', 'url', 'emm'] as const) {
    for (const parameter of otherParameters[notation]) {
      const meant = parameter.status === 'misprint' ? parameter.replacedBy : parameter.name;
      const row = notationFacts.sameMeaning.find(({ names }) => names[notation] === meant);
      for (const name of [parameter.name, ...(parameter.misspellings ?? []), ...(parameter.aliases ?? [])]) {
        const key = name.toLowerCase();
        if (own.has(key)) continue;
        const earlier = found.get(key);
        const inConfigFile = earlier?.inConfigFile ?? row?.names.config;
        found.set(key, {
          name: earlier?.name ?? name,
          belongsTo: [...new Set([...(earlier?.belongsTo ?? []), places[notation]])],
          ...(inConfigFile !== undefined && { inConfigFile }),
          ...pick(earlier ?? parameter),
        });
      }
    }
  }
  return [...found.values()];
}

function pick({ summary, source }: Pick<ForeignName, 'summary' | 'source'>): Pick<ForeignName, 'summary' | 'source'> {
  return { ...(summary !== undefined && { summary }), ...(source !== undefined && { source }) };
}
