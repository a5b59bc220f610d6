import type { CatalogueData } from '../../../server/src/service/catalogue/catalogue-data.js';
import { notations } from '../../../server/src/service/catalogue/notation.js';
import type { Parameter } from '../../../server/src/service/catalogue/parameter.js';
import { relationTargets, repeatedNames } from './check-names.js';
import { otherValueFaults } from './check-values.js';

/** Where the files on the other notations contradict themselves or lead nowhere, one line for each. */
export function notationFaults(data: CatalogueData): string[] {
  const vocabularies = { config: data.parameters, ...data.otherParameters };
  const names = Object.fromEntries(
    notations.map((notation) => [notation, new Set(vocabularies[notation].map(({ name }) => name))]),
  );
  const anywhere = new Set(Object.values(names).flatMap((each) => [...each]));
  const faults: string[] = [];

  for (const notation of notations) {
    if (notation === 'config') continue;
    const entries = data.otherParameters[notation];
    const within = [...repeatedNames(entries), ...otherValueFaults(entries)];
    for (const entry of entries) within.push(...entryFaults(entry, names[notation], anywhere));
    faults.push(...within.map((fault) => `${notation}: ${fault}`));
  }
  for (const { names: row, values = [] } of data.notationFacts.sameMeaning) {
    for (const notation of notations) {
      const name = row[notation];
      if (name === undefined) continue;
      if (!names[notation]?.has(name)) faults.push(`same-meaning.yaml: ${notation} has no ${name}`);
      const known = vocabularies[notation].find((entry) => entry.name === name)?.value.values ?? [];
      for (const word of values.flatMap((each) => each[notation] ?? [])) {
        if (!known.some(({ value }) => value === word)) faults.push(`same-meaning.yaml: ${name} has no value ${word}`);
      }
    }
  }
  for (const { id, notation, names: spoken = [] } of data.notationFacts.dependencies) {
    for (const name of spoken) {
      if (!names[notation]?.has(name)) faults.push(`dependencies.yaml, ${id}: ${notation} has no ${name}`);
    }
  }
  for (const { key } of data.notationFacts.blackberryFields) {
    if (key !== undefined && !data.otherParameters.emm.some(({ name, blackberry }) => name === key && blackberry)) {
      faults.push(`emm: the BlackBerry form has a field for ${key}, its entry does not say so`);
    }
  }
  for (const { scheme, enabledBy } of data.linkSchemes.schemes) {
    if (!names.config?.has(enabledBy)) faults.push(`link-schemes.yaml, ${scheme} there is no parameter ${enabledBy}`);
  }
  return faults;
}

function entryFaults(entry: Parameter, own: ReadonlySet<string> | undefined, anywhere: ReadonlySet<string>): string[] {
  const { name, example, related = [] } = entry;
  return [
    ...[...relationTargets(entry)].filter((each) => !own?.has(each)).map((each) => `${name}: there is no ${each}`),
    ...related.filter((each) => !anywhere.has(each)).map((each) => `${name}: nobody has a setting ${each}`),
    ...(example !== undefined && !example.includes(name) ? [`${name}: the example is of another setting`] : []),
  ];
}
