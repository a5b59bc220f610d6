import { createSchemaMaker } from './deployment/make-schema.js';
import { readDeploymentSource, readLanguages } from './deployment/read-source.js';
import { factsText } from './facts-text.js';

const schemaPath = 'schemas/deployment.schema.json';
const factsPath = 'schemas/generated/deployment-schema.json';

/** The JSON Schema of `jabber-deployment.yaml`, and the same as data for the service. */
export async function generateDeploymentSchema(): Promise<Map<string, string>> {
  const schema = createSchemaMaker(readDeploymentSource(), readLanguages()).whole();
  return new Map([
    [schemaPath, `${JSON.stringify(schema, undefined, 2)}\n`],
    [factsPath, factsText(schema)],
  ]);
}
