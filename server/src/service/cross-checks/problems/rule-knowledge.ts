import type { Catalogue } from '../../catalogue/catalogue.js';
import type { RuleMeta } from '../../rules/rule.js';
import type { SchemaNode } from '../../schema/json-schema.js';
import type { ConditionLanguage } from '../conditions/condition-language.js';
import type { TableData } from '../conditions/tables.js';
import type { FactUsers } from '../evaluation/fact-users.js';

/** All that rules may name, for those who check and write them. */
export interface RuleKnowledge {
  /** For conditions that users write; see `createGuardedLanguage`. */
  readonly language: ConditionLanguage;
  readonly catalogue: Catalogue;
  readonly tables: TableData;
  /** The facts of a deployment description. */
  readonly deployment: SchemaNode;
  readonly factUsers: FactUsers;
  /** The rules there are without those of users. */
  readonly metas: readonly RuleMeta[];
}
