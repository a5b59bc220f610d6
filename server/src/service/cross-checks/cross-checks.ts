import type { Catalogue } from '../catalogue/catalogue.js';
import type { JabberDocument } from '../documents/jabber-document.js';
import { createLoneCheck } from './checking/check-alone.js';
import { createDeploymentCheck, type DeploymentCheck } from './checking/deployment-check.js';
import { type ConditionLanguage, createConditionLanguage } from './conditions/condition-language.js';
import { crossCheckTables } from './conditions/cross-check-tables.js';
import type { SeenSettings } from './conditions/setting-names.js';
import type { TableData } from './conditions/tables.js';
import type { CrossCheck } from './cross-check.js';
import { CompiledCheck } from './evaluation/compiled-check.js';
import { createFactUsers, type FactUsers } from './evaluation/fact-users.js';
import { createTouchedChecks } from './evaluation/touched-checks.js';
import type { PlacedHit } from './placing/place-hit.js';
import { sameNames } from './situation/same-names.js';

/** What `npm run generate` compiles from `schemas/rules/` and `schemas/tables/`. */
export interface CrossCheckData {
  readonly rules: readonly CrossCheck[];
  readonly tables: Readonly<Record<string, unknown>>;
  /** What each rule sees, by id. */
  readonly seen: Readonly<Record<string, SeenSettings>>;
}

/** The rules that are data, ready to be run. */
export interface CrossChecks {
  readonly rules: readonly CrossCheck[];
  readonly language: ConditionLanguage;
  /** The tables that conditions read. */
  readonly tables: TableData;
  readonly factUsers: FactUsers;
  /** What they find in a document of which nothing else is known. */
  alone(document: JabberDocument): readonly PlacedHit[];
  /** Makes the check of one deployment. */
  deployment(): DeploymentCheck;
}

export function createCrossChecks({ rules, tables, seen }: CrossCheckData, catalogue: Catalogue): CrossChecks {
  const read = crossCheckTables(tables, catalogue);
  const language = createConditionLanguage(read);
  const checks = rules.map((rule) => new CompiledCheck(rule, language, seen[rule.id]));
  const touched = createTouchedChecks(checks, sameNames(catalogue));
  return Object.freeze({
    rules,
    language,
    tables: read,
    factUsers: createFactUsers(checks, tables),
    alone: createLoneCheck(checks, language, catalogue),
    deployment: () => createDeploymentCheck(checks, language, catalogue, touched),
  });
}
