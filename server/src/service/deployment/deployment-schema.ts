import { createSchemaTree } from '../schema/create-schema-tree.js';
import type { JsonSchema, SchemaTree } from '../schema/json-schema.js';
import { schemaText } from './generated/schema-text.js';

/** The schema of the deployment description. Makes a new one at each call; keep it. */
export function loadDeploymentSchema(): SchemaTree {
  // The generator writes nothing but what this type describes.
  return createSchemaTree(JSON.parse(schemaText) as JsonSchema);
}
