import type { Catalogue } from '../../server/src/service/catalogue/catalogue.js';
import { type CrossCheck, neededInputs } from '../../server/src/service/cross-checks/cross-check.js';
import { sameNames } from '../../server/src/service/cross-checks/same-names.js';
import { loadTables, readChecks } from '../cross-checks/load.js';

/**
 * Settings that cross-checks of a single file speak of, alone or beside others; by any name they have in a notation, in
 * small letters.
 */
export function namesInChecks(catalogue: Catalogue): ReadonlySet<string> {
  const tables = loadTables(catalogue);
  const texts = [
    ...readChecks()
      .filter(runsAlone)
      .map(({ when, each = {} }) => [when, ...Object.values(each)].join(' ')),
    toJson([tables['directory-parameters'], tables['media-ports']]),
  ];
  const names = texts.flatMap((text) => [...text.matchAll(/"(\w+)"/g)].map(([, name = '']) => name));
  return new Set(names.flatMap(sameNames(catalogue)).map((name) => name.toLowerCase()));
}

function runsAlone(rule: CrossCheck): boolean {
  const needed = neededInputs(rule);
  return rule.absence === undefined && (rule.inputs ? needed.length === 1 : true) && needed[0] !== 'deployment';
}

function toJson(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}
