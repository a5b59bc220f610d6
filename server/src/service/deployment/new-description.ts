import type { SchemaNode, SchemaTree } from '../schema/json-schema.js';
import { writeBlock } from './write-value.js';

/** A question of the dialogue that writes a description. */
export interface DescriptionQuestion {
  /** The fact that the answer states. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly kind: 'text' | 'choice' | 'choices';
  readonly choices: readonly { readonly value: string; readonly meaning: string }[];
  readonly example: string | undefined;
}

/** The answer to a question; a text, or the chosen keys of a map. */
export interface DescriptionAnswer {
  readonly path: string;
  readonly value: string | readonly string[];
}

/** The facts that are asked for, in the order of the questions. */
const asked = [
  'name',
  'jabber_version',
  'clients',
  'product_mode',
  'deployment_type',
  'domains.services',
  'remote_access.mra',
  'directory.type',
] as const;

/** What is asked before a description is written: a few facts that decide what else matters. */
export function descriptionQuestions(
  { root }: SchemaTree,
  truths: Readonly<Record<'true' | 'false', string>>,
): DescriptionQuestion[] {
  return asked.flatMap((path) => {
    const node = nodeAt(root, path);
    if (!node) return [];
    const { title = path, description = '', examples } = node;
    const choices = choicesOf(node, truths);
    const kind = node.types.includes('object') ? 'choices' : choices.length > 0 ? 'choice' : 'text';
    const [example] = examples;
    return [{ path, title, description, kind, choices, example: typeof example === 'string' ? example : undefined }];
  });
}

/** The text of a description that states the answers, in the order of the schema. */
export function newDescription({ root }: SchemaTree, answers: readonly DescriptionAnswer[], heading: string): string {
  const stated = new Map<string, unknown>([['version', 1]]);
  for (const { path, value } of answers) {
    const node = nodeAt(root, path);
    const data = node && dataOf(node, value);
    if (data !== undefined) stated.set(path, data);
  }
  return `# ${heading}\n${writeBlock(inOrder(root, stated, ''), '', '\n')}\n`;
}

function inOrder(node: SchemaNode, stated: ReadonlyMap<string, unknown>, prefix: string): Record<string, unknown> {
  const found: [string, unknown][] = [];
  for (const key of node.keys) {
    const path = prefix + key;
    const child = node.child(key);
    const inner = child && child.keys.length > 0 ? inOrder(child, stated, `${path}.`) : {};
    const value = stated.get(path) ?? (Object.keys(inner).length > 0 ? inner : undefined);
    if (value !== undefined) found.push([key, value]);
  }
  return Object.fromEntries(found);
}

function dataOf({ types }: SchemaNode, value: string | readonly string[]): unknown {
  if (typeof value !== 'string')
    return value.length > 0 ? Object.fromEntries(value.map((key) => [key, {}])) : undefined;
  const text = value.trim();
  if (text === '') return undefined;
  return types.includes('boolean') ? text === 'true' : text;
}

function choicesOf(
  node: SchemaNode,
  truths: Readonly<Record<'true' | 'false', string>>,
): DescriptionQuestion['choices'] {
  if (node.types.includes('object'))
    return node.keys.map((key) => ({ value: key, meaning: node.child(key)?.title ?? key }));
  if (node.types.includes('boolean')) return Object.entries(truths).map(([value, meaning]) => ({ value, meaning }));
  return node.values.map(({ value, meaning }) => ({ value: String(value), meaning: meaning ?? '' }));
}

function nodeAt(root: SchemaNode, path: string): SchemaNode | undefined {
  return path.split('.').reduce<SchemaNode | undefined>((node, key) => node?.child(key), root);
}
