import { entryOf, isEmpty, type YamlEntry, type YamlTree, type YamlValue } from '../syntax/yaml/yaml-tree.js';
import { applyEdits, type Edit } from '../text/edit.js';
import type { DeploymentFacts } from './facts.js';
import { removalOf } from './remove-entry.js';
import { saysTheSame } from './same-data.js';
import { writeBlock, writeFlow } from './write-value.js';

/** What an edit of a description starts from. */
export interface EditedText {
  readonly text: string;
  readonly tree: YamlTree;
  readonly facts: DeploymentFacts;
  /** What another text states. */
  factsAfter(text: string): DeploymentFacts;
}

/** The edit that states a fact; given out only when the text after it states it, and all else as before. */
export function setFact(source: EditedText, path: string, value: unknown): Edit | undefined {
  const keys = path.split('.');
  const edit = saysTheSame(source.facts.get(path), value) ? nothing : editFor(source, keys, value);
  return edit && saysTheSame(source.factsAfter(applyEdits(source.text, [edit])).get(path), value) ? edit : undefined;
}

/** The edit that takes a fact out. */
export function removeFact(source: EditedText, path: string): Edit | undefined {
  const { text, tree, factsAfter } = source;
  const chain = chainTo(tree.root, path.split('.'));
  const edit = chain && removalOf(chain.map, chain.entry, text, chain.map === tree.root);
  if (!edit) return undefined;
  const after = factsAfter(applyEdits(text, [edit]));
  const isGone = after.get(path) === undefined;
  const others = source.facts.paths().filter((other) => other !== path && !other.startsWith(`${path}.`));
  return isGone && others.every((other) => after.get(other) !== undefined) ? edit : undefined;
}

const nothing: Edit = { span: { start: 0, end: 0 }, newText: '' };

function editFor({ text, tree }: EditedText, keys: readonly string[], value: unknown): Edit | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  let map = tree.root;
  for (const [index, key] of keys.entries()) {
    const entry = entryOf(map, key);
    const rest = keys.slice(index + 1);
    if (!entry) return addTo(map, { keys: keys.slice(index), value, text, eol });
    if (rest.length === 0) return replaceValue(entry, value, text, eol);
    if (isEmpty(entry.value)) return fill(entry, nested(rest, value), text, eol);
    if (entry.value.kind !== 'map') return undefined;
    if (entry.value.entries.length === 0) return replaceValue(entry, nested(rest, value), text, eol);
    map = entry.value;
  }
  return undefined;
}

function nested(keys: readonly string[], value: unknown): unknown {
  return keys.reduceRight((inner, key) => ({ [key]: inner }), value);
}

interface Addition {
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly text: string;
  readonly eol: string;
}

/** Adds an entry below the last one of a map. */
function addTo(map: YamlValue | undefined, { keys, value, text, eol }: Addition): Edit | undefined {
  const added = nested(keys, value);
  if (map === undefined) {
    const lead = text === '' || /[\r\n]$/.test(text) ? '' : eol;
    return insert(text.length, lead + writeBlock(added, '', eol) + eol);
  }
  if (map.kind !== 'map') return undefined;
  const last = map.entries.at(-1);
  if (map.flow || !last) return last && insert(last.span.end, `, ${writeFlow(added).slice(1, -1)}`);
  const indent = columnOf(last, text);
  const at = lineEnd(text, lastLineOf(last.value, last));
  return insert(at, eol + writeBlock(added, indent, eol));
}

function replaceValue(entry: YamlEntry, value: unknown, text: string, eol: string): Edit | undefined {
  const { value: old } = entry;
  if (isEmpty(old)) return fill(entry, value, text, eol);
  const appended = old.kind === 'list' && Array.isArray(value) ? append(old, value, text, eol) : undefined;
  const newText = old.kind === 'scalar' && isScalar(value) ? writeFlow(value) : undefined;
  if (appended || newText !== undefined) return appended ?? { span: old.span, newText: newText ?? '' };
  const start = entry.keySpan.end + (/^["']?\s*:/.exec(text.slice(entry.keySpan.end))?.[0].length ?? 1);
  return { span: { start, end: old.span.end }, newText: ` ${writeFlow(value)}` };
}

/** Entries that a list has more at its end. */
function append(
  { items, flow }: Extract<YamlValue, { kind: 'list' }>,
  value: readonly unknown[],
  text: string,
  eol: string,
): Edit | undefined {
  const last = items.at(-1);
  const kept = items.every((item, index) => item.kind === 'scalar' && item.source === String(value[index]));
  const added = value.slice(items.length);
  if (!last || !kept || added.length === 0) return undefined;
  if (flow) return insert(last.span.end, added.map((item) => `, ${writeFlow(item)}`).join(''));
  const lineStart =
    Math.max(text.lastIndexOf('\n', last.span.start - 1), text.lastIndexOf('\r', last.span.start - 1)) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  return insert(lineEnd(text, last.span.end), added.map((item) => `${eol}${indent}- ${writeFlow(item)}`).join(''));
}

/** Gives a value to a key that has none, or says that it has none. */
function fill({ keySpan, value: old }: YamlEntry, value: unknown, text: string, eol: string): Edit | undefined {
  const colon = /^["']?\s*:/.exec(text.slice(keySpan.end))?.[0].length;
  if (colon === undefined) return undefined;
  const at = keySpan.end + colon;
  const isWritten = old.kind === 'scalar' && old.source !== '';
  const end = lineEnd(text, at);
  const takesLines = !isScalar(value) && !Array.isArray(value) && !isWritten && isBlankOrComment(text.slice(at, end));
  if (takesLines) return insert(end, eol + writeBlock(value, `${columnOf({ keySpan }, text)}  `, eol));
  return { span: { start: at, end: isWritten ? old.span.end : at }, newText: ` ${writeFlow(value)}` };
}

function isBlankOrComment(rest: string): boolean {
  return /^(?:\s*|\s+#.*)$/.test(rest);
}

/** The blanks before the column of an entry; in a list, the dash counts as one. */
function columnOf({ keySpan }: Pick<YamlEntry, 'keySpan'>, text: string): string {
  const lineStart = Math.max(text.lastIndexOf('\n', keySpan.start - 1), text.lastIndexOf('\r', keySpan.start - 1)) + 1;
  return ' '.repeat(keySpan.start - lineStart);
}

function lastLineOf(value: YamlValue, { keySpan }: YamlEntry): number {
  return Math.max(keySpan.end, value.span.end);
}

function chainTo(root: YamlValue | undefined, keys: readonly string[]) {
  let map = root;
  for (const [index, key] of keys.entries()) {
    const entry = entryOf(map, key);
    if (!entry || map?.kind !== 'map') return undefined;
    if (index === keys.length - 1) return { map, entry };
    map = entry.value;
  }
  return undefined;
}

function insert(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText };
}

function lineEnd(text: string, from: number): number {
  const rest = text.slice(from).search(/[\r\n]/);
  return rest < 0 ? text.length : from + rest;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
