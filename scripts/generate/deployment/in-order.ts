import { compareVersions, readVersion } from '../../../server/src/service/deployment/versions.js';

/** Values with meanings; versions by age, since JavaScript lists keys that are whole numbers before all others. */
export function inOrder(values: Readonly<Record<string, string>>): (readonly [value: string, meaning: string])[] {
  const entries = Object.entries(values);
  if (!entries.every(([value]) => /^\d+(\.\d+)*$/.test(value))) return entries;
  return entries.sort(([a], [b]) => compareVersions(readVersion(a) ?? [], readVersion(b) ?? []));
}
