import type { JsonSchema, JsonType, KnownValue, SchemaNode, SchemaTree } from './json-schema.js';

/** Makes a schema ready to be asked. Nothing is worked out before it is needed. */
export function createSchemaTree(schema: JsonSchema): SchemaTree {
  const made = new WeakMap<JsonSchema, SchemaNode>();

  /** The schema with what it refers to joined in; its own words win. */
  function joined(part: JsonSchema): JsonSchema {
    const others = [...(part.$ref === undefined ? [] : [referred(part.$ref)]), ...(part.allOf ?? [])];
    return Object.assign({}, ...others.map(joined), part) as JsonSchema;
  }

  function referred(reference: string): JsonSchema {
    return schema.definitions?.[reference.replace('#/definitions/', '')] ?? {};
  }

  function nodeOf(part: JsonSchema): SchemaNode {
    const known = made.get(part);
    if (known) return known;
    const node = createNode(joined(part));
    made.set(part, node);
    return node;
  }

  function createNode(whole: JsonSchema): SchemaNode {
    const { properties = {}, additionalProperties, items, anyOf = [] } = whole;
    const alternatives = anyOf.map(joined);
    const forms = [whole, ...alternatives];
    const values = forms.flatMap(knownValues);
    const types = unique(forms.flatMap(typesOf));
    return {
      title: whole.title,
      description: whole.description,
      examples: whole.examples ?? [],
      types,
      values,
      closed: values.length > 0 && forms.every((form) => form.enum !== undefined || typesOf(form).length === 0),
      pattern: whole.pattern === undefined ? undefined : new RegExp(whole.pattern, 'u'),
      minimum: limit(forms, 'minimum'),
      maximum: limit(forms, 'maximum'),
      minItems: whole.minItems ?? 0,
      required: whole.required ?? [],
      keys: Object.keys(properties),
      child(key) {
        if (Object.hasOwn(properties, key) && properties[key]) return nodeOf(properties[key]);
        return typeof additionalProperties === 'object' ? nodeOf(additionalProperties) : undefined;
      },
      item: items === undefined ? undefined : nodeOf(items),
    };
  }

  return { root: nodeOf(schema) };
}

function typesOf({ type, enum: values, properties, items }: JsonSchema): readonly JsonType[] {
  if (type !== undefined) return typeof type === 'string' ? [type] : type;
  if (values) return unique(values.map(typeOfValue));
  return properties ? ['object'] : items ? ['array'] : [];
}

function typeOfValue(value: unknown): JsonType {
  if (typeof value === 'string') return 'string';
  return typeof value === 'boolean' ? 'boolean' : Number.isInteger(value) ? 'integer' : 'number';
}

function knownValues({ enum: values = [], enumDescriptions }: JsonSchema): KnownValue[] {
  return values.flatMap((value, index) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [{ value, meaning: enumDescriptions?.[index] }]
      : [],
  );
}

function limit(forms: readonly JsonSchema[], which: 'minimum' | 'maximum'): number | undefined {
  return forms.find((form) => form[which] !== undefined)?.[which];
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
