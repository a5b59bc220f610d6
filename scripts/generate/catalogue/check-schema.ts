import { Ajv, type ErrorObject } from 'ajv';

/** Tells what is wrong with the content of a file: one line for each fault, with file, path in it and reason. */
export type SchemaCheck = (file: string, data: unknown) => string[];

/** Makes a check against a JSON Schema; `others` are those it refers to, by file name. */
export function createSchemaCheck(schema: object, others: Readonly<Record<string, object>> = {}): SchemaCheck {
  const ajv = createAjv();
  for (const [name, other] of Object.entries(others)) ajv.addSchema(other, name);
  return checkBy(ajv.compile(schema));
}

/** Makes checks against the definitions of a JSON Schema; undefined where it has none of a name. */
export function createDefinitionChecks(schema: object): (definition: string) => SchemaCheck | undefined {
  const ajv = createAjv();
  ajv.addSchema(schema, 'schema');
  return (definition) => {
    const validate = ajv.getSchema(`schema#/definitions/${definition}`);
    return validate && checkBy(validate);
  };
}

function createAjv(): Ajv {
  return new Ajv({ allErrors: true, allowUnionTypes: true, formats: { regex: isRegularExpression } });
}

/** A compiled schema; it keeps what is wrong with the data it saw last. */
interface Validate {
  (data: unknown): unknown;
  readonly errors?: readonly ErrorObject[] | null;
}

function checkBy(validate: Validate): SchemaCheck {
  return (file, data) =>
    validate(data)
      ? []
      : (validate.errors ?? []).map((error) => `${file}: ${placeOf(error, data)}: ${reasonOf(error)}`);
}

/** The path of the fault; an entry of a list goes by its name. */
function placeOf({ instancePath }: ErrorObject, data: unknown): string {
  let here = data;
  const steps = instancePath.split('/').slice(1);
  const names = steps.map((step) => {
    const inList = Array.isArray(here);
    here = (here as Readonly<Record<string, unknown>> | undefined)?.[step];
    return inList ? nameOf(here, step) : step;
  });
  return names.join('/') || 'the whole file';
}

function nameOf(entry: unknown, otherwise: string): string {
  return typeof entry === 'object' && entry !== null && 'name' in entry ? String(entry.name) : otherwise;
}

function reasonOf({ message, params }: ErrorObject): string {
  const detail: unknown = params.additionalProperty ?? params.allowedValues;
  return detail === undefined ? String(message) : `${message}: ${String(detail)}`;
}

function isRegularExpression(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
