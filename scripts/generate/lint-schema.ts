import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { lintSchema } from '../../server/src/service/lint-schema.js';
import { readRuleMetas } from './rule-metas.js';

const schemaPath = 'schemas/jabber-lint.schema.json';
const validatorFolder = 'server/src/workspace/lint-file/generated';

/** The JSON Schema of `jabber-lint.yaml`, and its validator as code that needs neither ajv nor `eval`. */
export async function generateLintSchema(): Promise<Map<string, string>> {
  const schema = lintSchema(await readRuleMetas());
  return new Map([
    [schemaPath, `${JSON.stringify(schema, undefined, 2)}\n`],
    [`${validatorFolder}/validate.js`, validator(schema)],
    [`${validatorFolder}/validate.d.ts`, validatorTypes],
  ]);
}

function validator(schema: object): string {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, code: { source: true, esm: true } });
  const compiled = ajv.compile(withoutDescriptions(schema));
  // The package is CommonJS: its default export is inside the default import.
  const write = 'default' in standaloneCode ? (standaloneCode.default as typeof standaloneCode) : standaloneCode;
  const code = (write as unknown as (instance: Ajv, compiled: unknown) => string)(ajv, compiled);
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('the validator of jabber-lint.yaml is not self-contained');
  return `// Written by \`npm run generate\` from ${schemaPath}.\n${code}\n`;
}

/** The generated code carries the schema along, and has no use for prose. */
function withoutDescriptions(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value)),
  );
}

const validatorTypes = `// Written by \`npm run generate\` from ${schemaPath}.

/** Why a part of the data is refused. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly additionalProperty?: string;
    readonly allowedValues?: readonly unknown[];
    readonly type?: string | readonly string[];
  };
}

/** True when the data fits the schema; otherwise \`errors\` says why, until the next call. */
export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
`;
