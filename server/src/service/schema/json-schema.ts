/** The part of JSON Schema (draft 7) that the schemas of our own files use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly unknown[];
  /** What each value of `enum` means. */
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  /** Known values first, then what else may stand there. */
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly examples?: readonly unknown[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';

/** A value that is known to a schema, with its meaning. */
export interface KnownValue {
  readonly value: string | number | boolean;
  readonly meaning: string | undefined;
}

/** A schema that can be asked about places of a file. */
export interface SchemaTree {
  readonly root: SchemaNode;
}

/** What a schema says of one place: references followed, alternatives joined. */
export interface SchemaNode {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly examples: readonly unknown[];
  /** Accepted types; none: each of them. */
  readonly types: readonly JsonType[];
  /** Values with a meaning. */
  readonly values: readonly KnownValue[];
  /** True: no other value is accepted. */
  readonly closed: boolean;
  readonly pattern: RegExp | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly minItems: number;
  readonly required: readonly string[];
  /** The keys that are known here, in the order of the schema. */
  readonly keys: readonly string[];
  /** The place under a key; undefined where the key is not accepted. */
  child(key: string): SchemaNode | undefined;
  /** Any entry of the list here. */
  readonly item: SchemaNode | undefined;
}
