import { platforms, releases } from '../catalogue/parameter.js';
import { severities } from '../lint-options.js';
import type { RuleMeta } from '../rules/rule.js';
import type { JsonSchema } from '../schema/json-schema.js';
import { customRuleSchema } from './custom-rule-schema.js';

/** What is said of a rule in the list of severities. */
type ListedRule = Pick<RuleMeta, 'id'> & Partial<Pick<RuleMeta, 'summary' | 'severity'>>;

/** The JSON Schema of `jabber-lint.yaml`; the ids of rules are those of `metas` and of the rules it holds itself. */
export function lintSchema(metas: readonly ListedRule[]): JsonSchema {
  const severity: JsonSchema = { allOf: [{ $ref: '#/definitions/severity' }] };
  return {
    title: 'jabber-lint.yaml',
    description: 'What applies to the Cisco Jabber configurations beside and below this file.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      release: { description: 'Jabber release the configurations are for.', type: 'string', enum: releases },
      platforms: {
        description: 'Platforms the configurations are for.',
        type: 'array',
        minItems: 1,
        items: { type: 'string', enum: platforms },
      },
      rules: {
        description: 'Severity of single rules, or off.',
        type: ['object', 'null'],
        additionalProperties: severity,
        properties: Object.fromEntries(metas.map((meta) => [meta.id, { ...described(meta), ...severity }])),
      },
      customRules: {
        description: 'Rules of your own.',
        type: ['array', 'null'],
        items: { $ref: '#/definitions/customRule' },
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
    definitions: { severity: { type: 'string', enum: [...severities, 'off'] }, customRule: customRuleSchema },
  };
}

function described({ summary, severity }: ListedRule): JsonSchema {
  return summary === undefined ? {} : { description: `${summary} (${severity})` };
}
