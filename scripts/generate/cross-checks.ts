import { createCatalogue } from '../../server/src/service/catalogue/create-catalogue.js';
import { createConditionLanguage } from '../../server/src/service/cross-checks/conditions/condition-language.js';
import { crossCheckTables } from '../../server/src/service/cross-checks/conditions/cross-check-tables.js';
import type { CrossCheck } from '../../server/src/service/cross-checks/cross-check.js';
import type { CrossCheckData } from '../../server/src/service/cross-checks/cross-checks.js';
import { CompiledCheck } from '../../server/src/service/cross-checks/evaluation/compiled-check.js';
import { seenSettings } from '../../server/src/service/cross-checks/evaluation/seen-settings.js';
import { speaksOfNothing } from '../../server/src/service/cross-checks/evaluation/speaks-of-nothing.js';
import { checkProblems } from '../../server/src/service/cross-checks/problems/check-problems.js';
import { checkedCatalogue } from './catalogue.js';
import { readChecks, type WrittenCheck } from './cross-checks/read-checks.js';
import { readTables } from './cross-checks/read-tables.js';
import { tableConditions } from './cross-checks/table-conditions.js';
import { factsText } from './facts-text.js';

/** The rules and tables as JSON, and apart from them the samples. Throws when a condition does not compile. */
export async function generateCrossChecks(): Promise<Map<string, string>> {
  const samples = Object.fromEntries(readChecks().map(({ id, positive, negative }) => [id, { positive, negative }]));
  return new Map([
    ['schemas/generated/cross-checks.json', factsText(checkedCrossChecks())],
    ['schemas/generated/samples.json', factsText(samples)],
  ]);
}

/** The rules after all checks of their form and their conditions. */
export function checkedCrossChecks(): CrossCheckData {
  const written = readChecks();
  const tables = readTables();
  const read = crossCheckTables(tables, createCatalogue(checkedCatalogue()));
  const language = createConditionLanguage(read);
  const rules = written.map(withoutSamples);
  const faults = rules.flatMap((rule) =>
    checkProblems(rule, language).map(({ path, message }) => `${rule.id}: ${path.join('.')}: ${message}`),
  );
  const loud = rules.filter((rule) => speaksOfNothing(new CompiledCheck(rule, language), language));
  faults.push(...loud.map(({ id }) => `${id}: speaks of every file in which nothing is set`));
  for (const { table, condition } of tableConditions(tables)) {
    try {
      language.verify(condition, []);
    } catch (error) {
      faults.push(
        `schemas/tables/${table}.yaml: ${condition}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const seen = rules.map((rule) => [rule.id, seenSettings(new CompiledCheck(rule, language), read)] as const);
  return { rules, tables, seen: Object.fromEntries(seen) };
}

function withoutSamples({ positive, negative, ...rule }: WrittenCheck): CrossCheck {
  return rule;
}
