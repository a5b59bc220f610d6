import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { CatalogueData } from '../../server/src/service/catalogue/catalogue-data.js';
import type { DirectoryMigration } from '../../server/src/service/catalogue/directory-migration.js';
import type { ForeignName, Parameter } from '../../server/src/service/catalogue/parameter.js';
import type { PortRanges } from '../../server/src/service/catalogue/port-range.js';

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url));

/** Groups in the order of the guides, then what stands in none. */
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

/** The YAML files of the catalogue, put together. */
export function readSchemas(): CatalogueData {
  const strays = readdirSync(join(folder, 'parameters')).filter(
    (name) => !parameterFiles.includes(name.replace(/\.yaml$/, '')),
  );
  if (strays.length > 0) throw new Error(`schemas/parameters holds files that nobody reads: ${strays.join(', ')}`);
  return {
    parameters: parameterFiles.flatMap((name) => read<Parameter[]>(`parameters/${name}.yaml`).map(withSource)),
    foreignNames: read<ForeignName[]>('foreign-names.yaml'),
    directoryMigration: read<DirectoryMigration>('directory-migration.yaml'),
    portRanges: read<PortRanges>('port-ranges.yaml'),
  };
}

function withSource(parameter: Parameter): Parameter {
  return { ...parameter, documented: parameter.documented ?? 'reference' };
}

function read<T>(path: string): T {
  return parse(readFileSync(join(folder, path), 'utf8')) as T;
}
