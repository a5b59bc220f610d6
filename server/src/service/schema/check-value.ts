import type { YamlScalar, YamlValue } from '../syntax/yaml/yaml-tree.js';
import { isEmpty } from '../syntax/yaml/yaml-tree.js';
import type { Span } from '../text/span.js';
import type { JsonType, SchemaNode } from './json-schema.js';
import { nearest } from './nearest.js';
import type { SchemaProblem } from './schema-problem.js';

/** Plain data, as a file says it. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data };

/** What a file says, without what its schema refuses. */
export interface Checked {
  /** Undefined: nothing that counts. */
  readonly data: Data | undefined;
  /** Of lists of which something was left out, by their dotted path: which of their items are in the data. */
  readonly kept: ReadonlyMap<string, readonly number[]>;
  readonly problems: readonly SchemaProblem[];
}

/** Reads a tree by a schema. Refused parts and empty ones are left out; a map without anything in it stays one. */
export function checkAgainst(root: YamlValue | undefined, schema: SchemaNode, whole: Span): Checked {
  const problems: SchemaProblem[] = [];
  const kept = new Map<string, readonly number[]>();

  function read(value: YamlValue, node: SchemaNode, path: readonly string[]): Data | undefined {
    if (isEmpty(value)) return accepts(node, 'object') ? {} : undefined;
    if (value.kind === 'map') return accepts(node, 'object') ? map(value, node, path) : refuse(value, node, path);
    if (value.kind === 'list') return accepts(node, 'array') ? list(value, node, path) : refuse(value, node, path);
    return scalar(value, node, path);
  }

  function map(
    { entries, span }: Extract<YamlValue, { kind: 'map' }>,
    node: SchemaNode,
    path: readonly string[],
  ): Data {
    const found: [string, Data][] = [];
    for (const { key, keySpan, value } of entries) {
      const child = node.child(key);
      const inner = [...path, key];
      if (!child) {
        problems.push({
          kind: 'unknown-key',
          span: keySpan,
          path: inner,
          key,
          near: nearest(key, node.keys),
          keys: node.keys,
        });
        continue;
      }
      const data = read(value, child, inner);
      if (data !== undefined) found.push([key, data]);
    }
    const present = new Set(entries.map(({ key }) => key));
    for (const key of node.required) {
      if (!present.has(key)) problems.push({ kind: 'missing-key', span: firstLine(span), path: [...path, key], key });
    }
    return Object.fromEntries(found);
  }

  function list(
    { items, span }: Extract<YamlValue, { kind: 'list' }>,
    node: SchemaNode,
    path: readonly string[],
  ): Data {
    if (items.length < node.minItems) problems.push({ kind: 'too-few', span, path, least: node.minItems });
    const inner = node.item;
    if (!inner) return [];
    const found = items.flatMap((item, index): [index: number, data: Data][] => {
      const data = read(item, inner, [...path, String(index)]);
      return data === undefined ? [] : [[index, data]];
    });
    if (found.length < items.length)
      kept.set(
        path.join('.'),
        found.map(([index]) => index),
      );
    return found.map(([, data]) => data);
  }

  function scalar(value: YamlScalar, node: SchemaNode, path: readonly string[]): Data | undefined {
    const data = asWanted(value, node);
    if (data === undefined) return refuse(value, node, path);
    const found = String(data);
    if (node.closed && !node.values.some((known) => known.value === data)) {
      const accepted = [...new Set(node.values.map((known) => String(known.value)))];
      problems.push({ kind: 'unknown-value', span: value.span, path, found, accepted, near: nearest(found, accepted) });
      return undefined;
    }
    if (typeof data === 'string' && node.pattern && !node.pattern.test(data)) {
      const [example] = node.examples;
      problems.push({ kind: 'wrong-form', span: value.span, path, found, example: asText(example) });
      return undefined;
    }
    const { minimum, maximum } = node;
    if (typeof data === 'number' && (data < (minimum ?? data) || data > (maximum ?? data))) {
      problems.push({ kind: 'out-of-range', span: value.span, path, minimum, maximum });
      return undefined;
    }
    if (typeof data === 'string' && typeof value.value === 'number' && changesMeaning(value.source, value.value))
      problems.push({ kind: 'ambiguous-number', span: value.span, path, found, read: String(value.value) });
    return data;
  }

  function refuse(value: YamlValue, node: SchemaNode, path: readonly string[]): undefined {
    const found = value.kind === 'scalar' ? value.source : '';
    problems.push({ kind: 'wrong-type', span: value.span, path, wanted: node.types, found, keys: node.keys });
    return undefined;
  }

  function firstLine({ start, end }: Span): Span {
    return root === undefined ? whole : { start, end: Math.min(end, start + 1) };
  }

  const start: YamlValue = root ?? { kind: 'map', span: whole, flow: false, entries: [] };
  return { data: read(start, schema, []), kept, problems };
}

/** The value in a type that is wanted; where a text is wanted, a number or truth value is the text as written. */
function asWanted({ value, source }: YamlScalar, node: SchemaNode): string | number | boolean | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number' && accepts(node, 'integer') && Number.isInteger(value)) return value;
  if (typeof value === 'number' && accepts(node, 'number') && !accepts(node, 'string')) return value;
  if (typeof value === 'boolean' && accepts(node, 'boolean')) return value;
  return accepts(node, 'string') ? source : undefined;
}

function accepts({ types }: SchemaNode, type: JsonType): boolean {
  return types.length === 0 || types.includes(type);
}

/** 12.10 is 12.1 to a reader that takes it as a number; 14.0 and 14 are one release. */
function changesMeaning(source: string, value: number): boolean {
  return /\.\d*[1-9]0+$/.test(source.trim()) && String(value) !== source.trim();
}

function asText(example: unknown): string | undefined {
  return typeof example === 'string' || typeof example === 'number' ? String(example) : undefined;
}
