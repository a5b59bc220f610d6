import type { RuleKnowledge } from '../../../cross-checks/problems/rule-knowledge.js';
import type { NamedThing } from '../../../cross-checks/problems/rule-names.js';
import type { SchemaNode } from '../../../schema/json-schema.js';
import { type Candidate, CompletionItemKind } from '../../completion/item.js';
import { describe } from '../describe.js';
import type { YamlContext } from '../yaml-file.js';

/** Maps inside maps; deeper facts are not named in one go. */
const deepestFact = 6;

/** The names that may stand in the quotes. */
export function nameCandidates(thing: NamedThing, knowledge: RuleKnowledge, context: YamlContext): Candidate[] {
  switch (thing.kind) {
    case 'parameter':
      return parameters(thing.notation, knowledge);
    case 'value':
      return values(thing, knowledge);
    case 'table':
      return Object.keys(knowledge.tables).map((name) => candidate(name, CompletionItemKind.Class));
    case 'fact':
      return facts(thing.prefix, knowledge.deployment, context);
  }
}

function parameters(notation: Parameters<RuleKnowledge['catalogue']['vocabulary']>[0], { catalogue }: RuleKnowledge) {
  return catalogue.vocabulary(notation).parameters.map(({ name, summary, retired }) => ({
    ...candidate(name, CompletionItemKind.Property, summary),
    tier: retired === undefined ? '0' : '1',
  }));
}

function values({ notation, parameter }: Extract<NamedThing, { kind: 'value' }>, { catalogue }: RuleKnowledge) {
  const known = catalogue.vocabulary(notation).find(parameter)?.value.values ?? [];
  return known.map(({ value, meaning }) => candidate(value, CompletionItemKind.EnumMember, meaning));
}

/** Below a prefix such as `servers.` the keys there; else every path of the schema. */
function facts(prefix: string, schema: SchemaNode, context: YamlContext): Candidate[] {
  const top = prefix === '' ? schema : schema.child(prefix.slice(0, -1));
  if (!top) return [];
  return [...pathsBelow(top, [], prefix === '' ? deepestFact : 1)].map(({ path, node }) => ({
    ...candidate(path.join('.'), CompletionItemKind.Field, node.title),
    documentation: describe(prefix === '' ? path : [prefix.slice(0, -1), ...path], node, context),
  }));
}

interface FactPath {
  readonly path: readonly string[];
  readonly node: SchemaNode;
}

function* pathsBelow(node: SchemaNode, above: readonly string[], depth: number): Generator<FactPath> {
  if (depth === 0) return;
  for (const key of node.keys) {
    const child = node.child(key);
    if (!child) continue;
    const path = [...above, key];
    yield { path, node: child };
    yield* pathsBelow(child, path, depth - 1);
  }
}

function candidate(label: string, kind: CompletionItemKind, detail?: string): Candidate {
  return { label, kind, newText: label, snippet: false, tier: '0', ...(detail === undefined ? {} : { detail }) };
}
