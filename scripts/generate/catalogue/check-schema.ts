import { Ajv, type ErrorObject } from 'ajv';

/** Tells what is wrong with the content of a file: one line for each fault, with file, path in it and reason. */
export type SchemaCheck = (file: string, data: unknown) => string[];

/** Makes a check against a JSON Schema. */
export function createSchemaCheck(schema: object): SchemaCheck {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { regex: isRegularExpression } });
  const validate = ajv.compile(schema);
  return (file, data) =>
    validate(data)
      ? []
      : (validate.errors ?? []).map((error) => `${file}: ${placeOf(error, data)}: ${reasonOf(error)}`);
}

/** The path of the fault; an entry of a list goes by its name. */
function placeOf({ instancePath }: ErrorObject, data: unknown): string {
  const [index = '', ...rest] = instancePath.split('/').slice(1);
  const entry: unknown = Array.isArray(data) ? data[Number(index)] : undefined;
  const name = typeof entry === 'object' && entry !== null && 'name' in entry ? String(entry.name) : index;
  return [name, ...rest].join('/') || 'the whole file';
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
