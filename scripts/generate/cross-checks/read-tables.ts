import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseYaml } from '../catalogue/parse-yaml.js';

const folder = fileURLToPath(new URL('../../../schemas/tables/', import.meta.url));

/** What stands in the catalogue already. */
const elsewhere: ReadonlySet<string> = new Set(['languages']);

/** The tables of `schemas/tables/` by name. Throws with every fault. */
export function readTables(): Readonly<Record<string, unknown>> {
  const faults: string[] = [];
  const tables = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !elsewhere.has(name.slice(0, -'.yaml'.length)))
    .map((name) => {
      const { data, faults: misread } = parseYaml(readFileSync(join(folder, name), 'utf8'));
      faults.push(...misread.map((fault) => `schemas/tables/${name}: ${fault}`));
      return [name.slice(0, -'.yaml'.length), data] as const;
    });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return Object.fromEntries(tables);
}
