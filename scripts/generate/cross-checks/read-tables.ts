import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDefinitionChecks } from '../catalogue/check-schema.js';
import { parseYaml } from '../catalogue/parse-yaml.js';

const schemas = fileURLToPath(new URL('../../../schemas/', import.meta.url));
const folder = join(schemas, 'tables');

/** What stands in the catalogue already. */
const elsewhere: ReadonlySet<string> = new Set(['languages']);

/** The tables of `schemas/tables/` by name, each checked by its definition in the schema. Throws with every fault. */
export function readTables(): Readonly<Record<string, unknown>> {
  const checkOf = createDefinitionChecks(tableSchema());
  const faults: string[] = [];
  const tables = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && !elsewhere.has(file.slice(0, -'.yaml'.length)))
    .map((file) => {
      const name = file.slice(0, -'.yaml'.length);
      const path = `schemas/tables/${file}`;
      const { data, faults: misread } = parseYaml(readFileSync(join(folder, file), 'utf8'));
      const check = checkOf(name);
      faults.push(
        ...misread.map((fault) => `${path}: ${fault}`),
        ...(check?.(path, data) ?? [`${path}: table.schema.json has no definition ${name}`]),
      );
      return [name, data] as const;
    });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return Object.fromEntries(tables);
}

/** The form of all tables, one definition for each. */
export function tableSchema(): object {
  return JSON.parse(readFileSync(join(schemas, 'table.schema.json'), 'utf8')) as object;
}
