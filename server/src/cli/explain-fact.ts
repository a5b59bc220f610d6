import type { Catalogue } from '../service/catalogue/catalogue.js';
import type { FactsSource } from '../service/facts/facts-source.js';
import { describe } from '../service/features/yaml/describe.js';
import type { YamlContext } from '../service/features/yaml/yaml-file.js';
import { t } from '../service/messages/localise.js';
import { once } from '../service/once.js';
import { createRuleData } from '../service/rule-data.js';
import type { SchemaNode } from '../service/schema/json-schema.js';
import { nearest } from '../service/schema/nearest.js';

/** What is known of the facts of deployment descriptions. */
export interface ExplainedFacts {
  readonly schema: SchemaNode;
  /** The ids of the rules that ask for a fact. */
  usersOf(path: string): readonly string[];
}

/** The facts there are; read when they are first asked for. */
export function explainedFacts(facts: FactsSource, catalogue: Catalogue): ExplainedFacts {
  const knowledge = once(() => createRuleData({ facts }, catalogue).knowledge());
  return {
    get schema() {
      return knowledge().deployment;
    },
    usersOf: (path) => knowledge().factUsers(path),
  };
}

/** All about the fact at a path such as `servers.cucm.version` or `dns.srv_records[].port`; undefined: there is none. */
export function explainFact(topic: string, { schema, usersOf }: ExplainedFacts): string | undefined {
  const path = pathOf(topic);
  const node = path.reduce<SchemaNode | undefined>(below, schema);
  if (!node) return undefined;
  const context: YamlContext = { schema, usersOf, markdown: false, snippets: false, completionDefaults: false };
  const { value } = describe(path, node, context);
  const keys = keysBelow(node);
  return keys.length === 0 ? value : `${value}\n\n${t('Facts in it')}: ${keys.join(', ')}`;
}

/** The path that is nearest to a misspelt one, when it is near enough to be meant. */
export function closestFact(topic: string, { schema }: ExplainedFacts): string | undefined {
  let node = schema;
  const found: string[] = [];
  for (const key of pathOf(topic)) {
    const name = below(node, key) ? key : nearest(key, keysBelow(node));
    const next = name === undefined ? undefined : below(node, name);
    if (name === undefined || next === undefined) return undefined;
    found.push(name);
    node = next;
  }
  return found.join('.');
}

function pathOf(topic: string): string[] {
  return topic.replaceAll('[]', '').split('.');
}

/** The place under a key, in the entries of a list as well. */
function below(node: SchemaNode | undefined, key: string): SchemaNode | undefined {
  return node?.child(key) ?? node?.item?.child(key);
}

function keysBelow({ keys, item }: SchemaNode): readonly string[] {
  return keys.length > 0 ? keys : (item?.keys ?? []);
}
