import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogueData } from '../../../server/src/service/catalogue/catalogue-data.js';
import type { DirectoryMigration } from '../../../server/src/service/catalogue/directory-migration.js';
import type { LinkSchemes } from '../../../server/src/service/catalogue/link-schemes.js';
import type { Parameter } from '../../../server/src/service/catalogue/parameter.js';
import type { PortRanges } from '../../../server/src/service/catalogue/port-range.js';
import { createSchemaCheck, type SchemaCheck } from './check-schema.js';
import { foreignNames } from './foreign-names.js';
import { parseYaml } from './parse-yaml.js';
import { joinNotations, readNotationFiles } from './read-notations.js';
import type { ReadSchema } from './read-schema.js';

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
  const checks = new Map<string, SchemaCheck>();
  const read: ReadSchema = <T>(path: string, schemaName: string): T => {
    const check = checks.get(schemaName) ?? schemaOf(schemaName);
    checks.set(schemaName, check);
    const { data, faults: misread } = parseYaml(readFileSync(join(folder, path), 'utf8'));
    faults.push(...misread.map((fault) => `schemas/${path}: ${fault}`), ...check(`schemas/${path}`, data));
    return data as T;
  };

  const parameters = parameterFiles
    .flatMap((name) => read<Parameter[]>(`parameters/${name}.yaml`, 'parameters'))
    .map((parameter) => ({ ...parameter, documented: parameter.documented ?? 'reference' }));
  const directoryMigration = read<DirectoryMigration>('directory-migration.yaml', 'directory-migration');
  const portRanges = read<PortRanges>('port-ranges.yaml', 'port-ranges');
  const linkSchemes = read<LinkSchemes>('link-schemes.yaml', 'link-schemes');
  const files = readNotationFiles(read);
  faults.push(...unreadFiles());
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const notations = joinNotations(files);
  return {
    parameters,
    ...notations,
    foreignNames: foreignNames(parameters, notations),
    directoryMigration,
    portRanges,
    linkSchemes,
  };
}

function schemaOf(name: string): SchemaCheck {
  return createSchemaCheck(readSchema(name), { 'parameters.schema.json': readSchema('parameters') });
}

function readSchema(name: string): object {
  return JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as object;
}

function unreadFiles(): string[] {
  return readdirSync(join(folder, 'parameters'))
    .filter((name) => !parameterFiles.includes(name.replace(/\.yaml$/, '')))
    .map((name) => `schemas/parameters/${name}: nobody reads this file, add it to the list in read-schemas.ts`);
}
