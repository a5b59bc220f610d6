import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSchemaCheck } from './catalogue/check-schema.js';
import { parseYaml } from './catalogue/parse-yaml.js';
import { createSchemaMaker, type JsonSchema } from './deployment/make-schema.js';
import type { DeploymentSource } from './deployment/source.js';
import { factsText } from './facts-text.js';

const sourcePath = 'schemas/deployment.yaml';
const schemaPath = 'schemas/deployment.schema.json';
const factsPath = 'schemas/generated/deployment-schema.json';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The JSON Schema of `jabber-deployment.yaml`, and the same as data for the service. */
export async function generateDeploymentSchema(): Promise<Map<string, string>> {
  const schema = deploymentSchema();
  return new Map([
    [schemaPath, `${JSON.stringify(schema, undefined, 2)}\n`],
    [factsPath, factsText(schema)],
  ]);
}

function deploymentSchema(): JsonSchema {
  const { data, faults } = parseYaml(read(sourcePath));
  const check = createSchemaCheck(JSON.parse(read('schemas/deployment-source.schema.json')) as object);
  const all = [...faults.map((fault) => `${sourcePath}: ${fault}`), ...check(sourcePath, data)];
  if (all.length > 0) throw new Error(all.join('\n'));
  return createSchemaMaker(data as DeploymentSource, languages()).whole();
}

/** Languages and their numbers, from the one table that has them. */
function languages(): Readonly<Record<string, string>> {
  const { data } = parseYaml(read('schemas/tables/languages.yaml'));
  const { languages } = data as { languages: readonly { language: string; lcid: number }[] };
  const titles = new Map<string, string>();
  for (const { language, lcid } of languages) {
    const other = titles.get(String(lcid));
    titles.set(String(lcid), other === undefined ? language : `${other}; ${language}`);
  }
  return Object.fromEntries(titles);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
