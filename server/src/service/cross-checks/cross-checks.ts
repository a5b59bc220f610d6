import type { Catalogue } from '../catalogue/catalogue.js';
import type { JabberDocument } from '../documents/jabber-document.js';
import { createLoneCheck } from './check-alone.js';
import { CompiledCheck } from './compiled-check.js';
import { type ConditionLanguage, createConditionLanguage } from './condition-language.js';
import type { CrossCheck } from './cross-check.js';
import { crossCheckTables } from './cross-check-tables.js';
import { createDeploymentCheck, type DeploymentCheck } from './deployment-check.js';
import { createFactUsers, type FactUsers } from './fact-users.js';
import type { PlacedHit } from './place-hit.js';
import { sameNames } from './same-names.js';
import type { SeenSettings } from './setting-names.js';
import type { TableData } from './tables.js';
import { createTouchedChecks } from './touched-checks.js';

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
