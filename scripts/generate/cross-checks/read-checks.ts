import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CrossCheck } from '../../../server/src/service/cross-checks/cross-check.js';
import { createSchemaCheck } from '../catalogue/check-schema.js';
import { parseYaml } from '../catalogue/parse-yaml.js';

/** A rule as it is written, with its samples. */
export interface WrittenCheck extends CrossCheck {
  readonly positive: string;
  readonly negative: string;
}

const schemas = fileURLToPath(new URL('../../../schemas/', import.meta.url));

/** The rules of `schemas/rules/`, or of one topic, checked against their schema. Throws with every fault. */
export function readChecks(topic?: string): WrittenCheck[] {
  const check = createSchemaCheck(
    JSON.parse(readFileSync(join(schemas, 'cross-checks.schema.json'), 'utf8')) as object,
  );
  const faults: string[] = [];
  const rules = readdirSync(join(schemas, 'rules'))
    .filter((name) => name.endsWith('.yaml') && (topic === undefined || name === `${topic}.yaml`))
    .flatMap((name) => {
      const path = `schemas/rules/${name}`;
      const { data, faults: misread } = parseYaml(readFileSync(join(schemas, 'rules', name), 'utf8'));
      faults.push(...misread.map((fault) => `${path}: ${fault}`), ...check(path, data));
      const file = data as { readonly topic: string; readonly rules: readonly WrittenCheck[] };
      return (file?.rules ?? []).map((rule) => ({ ...rule, topic: file.topic }));
    });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return rules;
}
