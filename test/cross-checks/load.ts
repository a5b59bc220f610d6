import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalogue } from '../../server/src/service/catalogue/catalogue.js';
import type { CrossCheck } from '../../server/src/service/cross-checks/cross-check.js';
import { crossCheckTables } from '../../server/src/service/cross-checks/cross-check-tables.js';

const schemas = join(import.meta.dirname, '../../schemas');

/** A rule as it is written, with its samples. */
export interface WrittenCheck extends CrossCheck {
  readonly positive: string;
  readonly negative: string;
}

/** All rules of `schemas/rules/`, or those of the topics asked for. */
export function loadChecks(topic?: string): WrittenCheck[] {
  return readdirSync(join(schemas, 'rules'))
    .filter((name) => name.endsWith('.yaml') && (topic === undefined || name === `${topic}.yaml`))
    .flatMap((name) => {
      const file = parse(readFileSync(join(schemas, 'rules', name), 'utf8')) as {
        topic: string;
        rules: WrittenCheck[];
      };
      return file.rules.map((rule) => ({ ...rule, topic: file.topic }));
    });
}

/** The tables that conditions read. */
export function loadTables(catalogue: Catalogue): ReturnType<typeof crossCheckTables> {
  const names = readdirSync(join(schemas, 'tables')).filter((name) => name.endsWith('.yaml'));
  const written = names.map((name) => [name.slice(0, -5), parse(readFileSync(join(schemas, 'tables', name), 'utf8'))]);
  return crossCheckTables(Object.fromEntries(written), catalogue);
}
