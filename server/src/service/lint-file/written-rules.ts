import { isRecord } from '../cross-checks/is-record.js';
import type { CustomRule } from '../cross-checks/pages/custom-rule.js';
import type { RuleKnowledge } from '../cross-checks/problems/rule-knowledge.js';
import { type Checked, checkAgainst } from '../schema/check-value.js';
import type { SchemaNode } from '../schema/json-schema.js';
import { entryOf, type YamlTree, type YamlValue } from '../syntax/yaml/yaml-tree.js';

/** A rule as it is written. */
export interface WrittenRule {
  readonly tree: YamlValue;
  /** Undefined where it has none. */
  readonly id: string | undefined;
  /** Undefined where its form is wrong: it is not run. */
  readonly rule: CustomRule | undefined;
}

/** The rules under `customRules`, in their order. */
export function writtenRules({ root }: YamlTree, schema: SchemaNode): WrittenRule[] {
  const list = entryOf(root, 'customRules')?.value;
  const node = schema.child('customRules')?.item;
  if (list?.kind !== 'list' || !node) return [];
  return list.items.map((tree) => ({ tree, id: idIn(tree), rule: ruleIn(checkAgainst(tree, node, tree.span)) }));
}

function idIn(tree: YamlValue): string | undefined {
  const id = entryOf(tree, 'id')?.value;
  return id?.kind === 'scalar' && id.source !== '' ? id.source : undefined;
}

/** The ids that may be named in a lint file: those of the rules there are, and of its own. */
export function ruleIds(written: readonly WrittenRule[], { metas }: Pick<RuleKnowledge, 'metas'>): ReadonlySet<string> {
  return new Set([...metas.map(({ id }) => id), ...written.flatMap(({ id }) => id ?? [])]);
}

function ruleIn({ data, problems }: Checked): CustomRule | undefined {
  if (problems.length > 0 || !isRecord(data)) return undefined;
  const titled = { topic: '', title: data.message, ...data };
  return isRule(titled) ? titled : undefined;
}

/** The schema has seen to the types; keys without a value are left out of the data. */
function isRule(data: object): data is CustomRule {
  const has = (key: string): boolean => key in data;
  return ['id', 'severity', 'when', 'at', 'message'].every(has) && (has('inputs') || has('any_input'));
}
