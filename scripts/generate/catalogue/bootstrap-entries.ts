import type { SameMeaning } from '../../../server/src/service/catalogue/notation-facts.js';
import type { Parameter, Relation } from '../../../server/src/service/catalogue/parameter.js';

const doubt =
  'No document shows this line in a bootstrap file; a setting of the same meaning has this name in another place.';

/**
 * The keys of the bootstrap file: those that a document shows, then those that installer arguments of
 * the same purpose suggest. Keys that are only guessed are left out.
 */
export function bootstrapEntries(
  documented: readonly Parameter[],
  installer: readonly Parameter[],
): readonly Parameter[] {
  const keys = new Map(installer.flatMap(({ name, key }) => (key === undefined ? [] : [[name, key] as const])));
  const suggested = installer.filter(({ keyEvidence }) => keyEvidence === 'same-purpose');
  return [
    ...documented,
    ...suggested.flatMap((argument) =>
      argument.key === undefined ? [] : [suggestedEntry(argument, argument.key, keys)],
    ),
  ];
}

function suggestedEntry(argument: Parameter, key: string, keys: ReadonlyMap<string, string>): Parameter {
  const { platforms, value, default: standard, defaultText, since, requires, conflicts, summary, source } = argument;
  const needs = translateRelations(requires, keys);
  const clashes = translateRelations(conflicts, keys);
  return {
    name: key,
    group: undefined,
    platforms,
    argument: argument.name,
    value,
    default: standard,
    ...(defaultText !== undefined && { defaultText }),
    since,
    documented: 'reference',
    keyEvidence: 'same-purpose',
    ...(needs.length > 0 && { requires: needs }),
    ...(clashes.length > 0 && { conflicts: clashes }),
    ...(summary !== undefined && { summary }),
    source,
    doubt,
  };
}

/** Relations between arguments as relations between keys, where both sides have one. Nothing is sure about them. */
function translateRelations(
  relations: readonly Relation[] | undefined,
  keys: ReadonlyMap<string, string>,
): readonly Relation[] {
  return (relations ?? []).flatMap(({ parameter, or, except, check, ...rest }) => {
    const key = parameter === undefined ? undefined : keys.get(parameter);
    if (key === undefined || check === undefined) return [];
    return [{ parameter: key, ...rest, check: check === 'none' ? check : ('hint' as const) }];
  });
}

/** The table of equal settings with the keys of the bootstrap file, which the installer arguments name. */
export function withBootstrapKeys(
  rows: readonly SameMeaning[],
  installer: readonly Parameter[],
): readonly SameMeaning[] {
  const listed = new Set(rows.map(({ names }) => names.installer));
  const alone = installer.filter(({ name, key }) => key !== undefined && !listed.has(name));
  return [...rows, ...alone.map(({ name }): SameMeaning => ({ names: { installer: name } }))].map((row) => {
    const key = installer.find(({ name }) => name === row.names.installer)?.key;
    return key === undefined ? row : { ...row, names: { bootstrap: key, ...row.names } };
  });
}
