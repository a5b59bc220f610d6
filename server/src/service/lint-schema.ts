import { platforms, releases } from './catalogue/parameter.js';
import { severities } from './lint-options.js';
import type { RuleMeta } from './rules/rule.js';
import type { JsonSchema } from './schema/json-schema.js';

/** The JSON Schema of `jabber-lint.yaml`. */
export function lintSchema(metas: readonly RuleMeta[]): JsonSchema & { readonly $schema: string } {
  const severity: JsonSchema = { allOf: [{ $ref: '#/definitions/severity' }] };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'jabber-lint.yaml',
    description: 'What applies to the Cisco Jabber configurations beside and below this file.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      release: {
        description: 'Jabber release the configurations are for.',
        // Unquoted, a release is a number to YAML, and 14.0 the number 14.
        enum: [...releases, ...releases.map(Number)],
      },
      platforms: {
        description: 'Platforms the configurations are for.',
        type: 'array',
        minItems: 1,
        items: { type: 'string', enum: platforms },
      },
      rules: {
        description: 'Severity of single rules, or off.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(
          metas.map((meta) => [meta.id, { description: `${meta.summary} (${meta.severity})`, ...severity }]),
        ),
      },
      allow: {
        description: 'Names of parameters that are known to you although the guides do not list them.',
        type: ['array', 'null'],
        items: { type: 'string', pattern: '\\S' },
      },
      ignore: {
        description: 'Globs of files that are not checked, relative to this file, as in a .gitignore.',
        type: ['array', 'null'],
        items: { type: 'string', pattern: '\\S' },
      },
    },
    definitions: { severity: { enum: [...severities, 'off'] } },
  };
}
