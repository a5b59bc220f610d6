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

/**
 * The rules of `schemas/rules/`, or of one topic (a file's name without `.yaml`), checked against their schema.
 * Throws with every fault, and with the topics there are when there is no such one.
 */
export function readChecks(topic?: string): WrittenCheck[] {
  const check = createSchemaCheck(
    JSON.parse(readFileSync(join(schemas, 'cross-checks.schema.json'), 'utf8')) as object,
  );
  const faults: string[] = [];
  const rules = topicFiles(topic).flatMap((name) => {
    const path = `schemas/rules/${name}`;
    const { data, faults: misread } = parseYaml(readFileSync(join(schemas, 'rules', name), 'utf8'));
    faults.push(...misread.map((fault) => `${path}: ${fault}`), ...check(path, data));
    const file = data as { readonly topic: string; readonly rules: readonly WrittenCheck[] };
    return (file?.rules ?? []).map((rule) => ({ ...rule, topic: file.topic }));
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return rules;
}

function topicFiles(topic: string | undefined): readonly string[] {
  const all = readdirSync(join(schemas, 'rules')).filter((name) => name.endsWith('.yaml'));
  if (topic === undefined) return all;
  if (all.includes(`${topic}.yaml`)) return [`${topic}.yaml`];
  const topics = all.map((name) => name.slice(0, -'.yaml'.length));
  throw new Error(`schemas/rules/ has no topic "${topic}". Topics: ${topics.join(', ')}`);
}
