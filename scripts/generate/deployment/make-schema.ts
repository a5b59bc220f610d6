import { inOrder } from './in-order.js';
import type { DeploymentSource, FactSource, FactType } from './source.js';
import { wholeFact } from './whole-fact.js';

/** What is written: JSON Schema, draft 7. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Values = Readonly<Record<string, string>>;

/** A release or version in Cisco's notation: a number first, then what may follow it, brackets in pairs. */
const versionPattern =
  '^\\s*(?:[Xx]|[Vv]|[Ww][Bb][Ss]|[Ii][Oo][Ss])?\\s*\\d[\\w.\\- ]*(?:\\([\\w.\\- ]+\\)[\\w.\\- ]*)?$';
const portRangePattern = '^\\s*\\d{1,5}\\s*-\\s*\\d{1,5}\\s*$';

/** Makes JSON Schema of the entries of `schemas/deployment.yaml`. */
export function createSchemaMaker(source: DeploymentSource, languages: Values): { readonly whole: () => JsonSchema } {
  function valuesOf({ values }: FactSource): Values | undefined {
    if (typeof values !== 'string') return values;
    const found = values === 'languages' ? languages : source.values[values];
    if (!found) throw new Error(`schemas/deployment.yaml: there are no values \`${values}\``);
    return found;
  }

  function entry(fact: FactSource): JsonSchema {
    const whole = wholeFact(fact, source);
    const { use, ...own } = fact;
    return use !== undefined && Object.keys(own).length === 0 ? { $ref: `#/definitions/${use}` } : described(whole);
  }

  function described(fact: FactSource): JsonSchema {
    const { title, description } = fact;
    const shape = fact.properties ? map(fact) : typed(fact, fact.type);
    return { title, description, ...shape, examples: examplesOf(fact) };
  }

  function map({ properties = {}, open }: FactSource): JsonSchema {
    return {
      type: ['object', 'null'],
      properties: Object.fromEntries(Object.entries(properties).map(([key, fact]) => [key, entry(fact)])),
      additionalProperties: open === 'text' ? { type: 'string' } : false,
    };
  }

  function typed(fact: FactSource, type: FactType | undefined): JsonSchema {
    switch (type) {
      case 'version':
        return { type: ['string', 'number'], pattern: versionPattern };
      case 'text':
        return scalar(fact, 'string');
      case 'boolean':
        return { type: 'boolean' };
      case 'integer':
      case 'number':
        return scalar(fact, type);
      case 'text or list of text':
        return { type: ['string', 'array'], items: { type: 'string' } };
      case 'list of text':
        return { type: 'array', items: scalar(fact, 'string') };
      case 'list of integer':
        return { type: 'array', items: scalar(fact, 'integer') };
      case 'list of port':
        return {
          type: 'array',
          items: { type: ['integer', 'string'], minimum: 0, maximum: 65535, pattern: portRangePattern },
        };
      case 'list':
        return { type: 'array', items: entry(fact.items ?? {}) };
      case 'files':
        return {
          type: ['string', 'array'],
          items: { ...entry(fact.items ?? {}), type: ['string', 'object'] },
        };
      default:
        throw new Error(`schemas/deployment.yaml: \`${fact.title}\` has no type`);
    }
  }

  function scalar(fact: FactSource, type: 'string' | 'integer' | 'number'): JsonSchema {
    const { minimum, maximum, open } = fact;
    const values = valuesOf(fact);
    const limits = { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
    if (!values) return { type, ...limits };
    const listed = inOrder(values);
    const known = {
      enum: listed.map(([value]) => (type === 'string' ? value : Number(value))),
      enumDescriptions: listed.map(([, meaning]) => meaning),
    };
    return open ? { anyOf: [known, { type, ...limits }] } : known;
  }

  function examplesOf(fact: FactSource): readonly unknown[] {
    if (fact.examples) return asWritten(fact.examples, fact.type);
    if (fact.type === 'boolean') return [true];
    const [first] = Object.keys(valuesOf(fact) ?? {});
    if (first !== undefined) return asWritten([/integer/.test(fact.type ?? '') ? Number(first) : first], fact.type);
    if (fact.items) return [[examplesOf(wholeFact(fact.items, source))[0]]];
    const inner = Object.entries(fact.properties ?? {}).slice(0, 2);
    return [Object.fromEntries(inner.map(([key, value]) => [key, examplesOf(wholeFact(value, source))[0]]))];
  }

  return {
    whole() {
      const { title, description, properties, shared } = source;
      return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title,
        description,
        ...map({ properties }),
        required: ['version'],
        definitions: Object.fromEntries(Object.entries(shared).map(([name, fact]) => [name, described(fact)])),
      };
    },
  };
}

/** The examples of a list are those of its items, in one list. */
function asWritten(examples: readonly unknown[], type: FactType | undefined): readonly unknown[] {
  return type?.startsWith('list') && !Array.isArray(examples[0]) ? [examples] : examples;
}
