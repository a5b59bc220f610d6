import type { FactsSource } from '../facts/facts-source.js';
import { readFacts } from '../facts/read-facts.js';
import { createSchemaTree } from '../schema/create-schema-tree.js';
import type { JsonSchema, SchemaTree } from '../schema/json-schema.js';

/**
 * The schema of the deployment description. Makes a new one at each call; keep it. Throws a `FactsError` when it
 * cannot be read.
 */
export function loadDeploymentSchema(facts: FactsSource): SchemaTree {
  return createSchemaTree(readFacts<JsonSchema>(facts, 'deployment-schema'));
}
