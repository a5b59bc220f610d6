import type { Parameter } from '../catalogue/parameter.js';

/** How today's guides write what older ones had for the same parameter; undefined when none had that value. */
export function valueToday(parameter: Parameter, written: string): string | undefined {
  return parameter.replacedBy === undefined ? migratedValue(parameter, written) : undefined;
}

/** The same, also under the new name of a parameter that has one. */
export function migratedValue({ migration }: Parameter, written: string): string | undefined {
  const lower = written.toLowerCase();
  return Object.entries(migration?.values ?? {}).find(([old]) => old.toLowerCase() === lower)?.[1];
}
