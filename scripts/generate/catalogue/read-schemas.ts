import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { CatalogueData } from '../../../server/src/service/catalogue/catalogue-data.js';
import type { DirectoryMigration } from '../../../server/src/service/catalogue/directory-migration.js';
import type { ForeignName, Parameter } from '../../../server/src/service/catalogue/parameter.js';
import type { PortRanges } from '../../../server/src/service/catalogue/port-range.js';
import { createSchemaCheck, type SchemaCheck } from './check-schema.js';

const folder = fileURLToPath(new URL('../../../schemas/', import.meta.url));

/** The files in the order of the catalogue: the groups as the guides have them, then what stands in none. */
const parameterFiles = [
  'client',
  'directory',
  'directory-retired',
  'options',
  'phone',
  'policies',
  'presence',
  'voicemail',
  'media-ports',
  'undocumented',
];

/** The YAML files of the catalogue put together, each checked against its JSON Schema. Throws with every fault. */
export function readSchemas(): CatalogueData {
  const faults: string[] = [];
  const read = <T>(path: string, check: SchemaCheck): T => {
    const data: unknown = parse(readFileSync(join(folder, path), 'utf8'));
    faults.push(...check(`schemas/${path}`, data));
    return data as T;
  };

  const checkParameters = schemaOf('parameters');
  const data: CatalogueData = {
    parameters: parameterFiles
      .flatMap((name) => read<Parameter[]>(`parameters/${name}.yaml`, checkParameters))
      .map((parameter) => ({ ...parameter, documented: parameter.documented ?? 'reference' })),
    foreignNames: read<ForeignName[]>('foreign-names.yaml', schemaOf('foreign-names')),
    directoryMigration: read<DirectoryMigration>('directory-migration.yaml', schemaOf('directory-migration')),
    portRanges: read<PortRanges>('port-ranges.yaml', schemaOf('port-ranges')),
  };
  faults.push(...unreadFiles());
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return data;
}

function schemaOf(name: string): SchemaCheck {
  return createSchemaCheck(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as object);
}

function unreadFiles(): string[] {
  return readdirSync(join(folder, 'parameters'))
    .filter((name) => !parameterFiles.includes(name.replace(/\.yaml$/, '')))
    .map((name) => `schemas/parameters/${name}: nobody reads this file, add it to the list in read-schemas.ts`);
}
