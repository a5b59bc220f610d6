import type { CatalogueData } from '../../../server/src/service/catalogue/catalogue-data.js';
import type { Override, Parameter, Relation } from '../../../server/src/service/catalogue/parameter.js';

/** Names given twice and names that lead nowhere, one line for each. */
export function nameFaults(data: CatalogueData): string[] {
  const names = new Set(data.parameters.map(({ name }) => name));
  const dangling = [...targets(data)]
    .filter(({ name }) => !names.has(name))
    .map(({ name, from }) => `${from}: there is no parameter ${name}`);
  return [...repeatedNames(data.parameters), ...dangling];
}

/** Names and aliases that two entries claim, without regard to case. */
export function repeatedNames(parameters: readonly Parameter[]): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  const claim = (name: string, owner: string) => {
    const earlier = owners.get(name.toLowerCase());
    if (earlier !== undefined) faults.push(`${owner}: the name ${name} is taken by ${earlier}`);
    owners.set(name.toLowerCase(), owner);
  };
  for (const { name } of parameters) claim(name, name);
  for (const { name, aliases = [] } of parameters) {
    for (const alias of aliases) if (alias.toLowerCase() !== name.toLowerCase()) claim(alias, name);
  }
  return faults;
}

interface Target {
  readonly name: string;
  readonly from: string;
}

function* targets({ parameters, portRanges }: CatalogueData): Generator<Target> {
  for (const parameter of parameters) {
    for (const name of relationTargets(parameter)) yield { name, from: parameter.name };
    for (const name of parameter.related ?? []) yield { name, from: parameter.name };
  }
  const { media, share } = portRanges;
  for (const name of [...media.flatMap(({ start, end }) => [start, end]), share.start, share.size]) {
    yield { name, from: 'port-ranges.yaml' };
  }
}

/** The other settings of the same notation that an entry speaks of; `related` is not among them. */
export function* relationTargets(parameter: Parameter): Generator<string> {
  const { requires = [], conflicts = [], overriddenBy = [], replacedBy } = parameter;
  const relations: readonly (Relation & Partial<Override>)[] = [...requires, ...conflicts, ...overriddenBy];
  for (const { parameter: target, or = [], except } of relations) {
    if (target !== undefined) yield target;
    yield* or;
    if (except) yield except.parameter;
  }
  if (replacedBy !== undefined) yield replacedBy;
}
