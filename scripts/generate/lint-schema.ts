import { releases } from '../../server/src/service/catalogue/parameter.js';
import { lintSchema } from '../../server/src/service/lint-file/lint-schema.js';
import { readChecks } from './cross-checks/read-checks.js';
import { readRuleMetas } from './rule-metas.js';

/** The JSON Schema of `jabber-lint.yaml`, for other editors. */
export async function generateLintSchema(): Promise<Map<string, string>> {
  const schema = lintSchema([...(await readRuleMetas()), ...readChecks().map(({ id }) => ({ id }))]);
  const { properties = {}, ...whole } = schema;
  const published = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...whole,
    properties: {
      ...properties,
      // Unquoted, a release is a number to YAML, and 14.0 the number 14.
      release: { description: properties.release?.description, enum: [...releases, ...releases.map(Number)] },
    },
  };
  return new Map([['schemas/jabber-lint.schema.json', `${JSON.stringify(published, undefined, 2)}\n`]]);
}
