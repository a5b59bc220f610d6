import type { Parameter } from '../catalogue/parameter.js';

/** How today's guides write what older ones had for the same parameter; undefined when none had that value. */
export function valueToday({ replacedBy, migration }: Parameter, written: string): string | undefined {
  if (replacedBy !== undefined) return undefined;
  const lower = written.toLowerCase();
  return Object.entries(migration?.values ?? {}).find(([old]) => old.toLowerCase() === lower)?.[1];
}
