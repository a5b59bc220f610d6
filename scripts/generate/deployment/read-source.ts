import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSchemaCheck } from '../catalogue/check-schema.js';
import { parseYaml } from '../catalogue/parse-yaml.js';
import type { DeploymentSource } from './source.js';

const sourcePath = 'schemas/deployment.yaml';
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The facts of `schemas/deployment.yaml`, checked against their schema. Throws with every fault. */
export function readDeploymentSource(): DeploymentSource {
  const { data, faults } = parseYaml(read(sourcePath));
  const check = createSchemaCheck(JSON.parse(read('schemas/deployment-source.schema.json')) as object);
  const all = [...faults.map((fault) => `${sourcePath}: ${fault}`), ...check(sourcePath, data)];
  if (all.length > 0) throw new Error(all.join('\n'));
  return data as DeploymentSource;
}

/** Languages and their numbers, from the one table that has them. */
export function readLanguages(): Readonly<Record<string, string>> {
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
