import type { Node } from 'jsonc-parser';
import { applyEdits, type Edit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import type { StatedType, SyntaxProblem, TypedSetting, ValueType } from '../written-setting.js';
import { nodeSpan, quoteForJson, removalSpan } from './json-edits.js';
import type { EntryForm, JsonProblemKind } from './json-set.js';
import { decodeJsonNode, stringContent } from './json-string.js';
import { statedType } from './stated-type.js';

/** A member of an object as a setting; none while it has no name. */
export function memberSetting(text: string, member: Node, siblings: readonly Node[], index: number): TypedSetting[] {
  const [key, value] = member.children ?? [];
  if (key?.type !== 'string' || isBehindDebris(text, member)) return [];
  const colon = text.slice(key.offset + key.length, member.offset + member.length).indexOf(':');
  const at = key.offset + key.length + colon + 1;
  const emptyAt = colon >= 0 && /^\s*(?:[,}]|$)/.test(text.slice(at)) ? at : undefined;
  const span = removalSpan(text, member, siblings, index);
  return [setting(text, { key, value, span, writeMissing: (source) => insert(emptyAt, ` ${source}`) })];
}

/** An entry of a list, of the members that its form names. */
export function entrySetting(
  text: string,
  { entry, entries, index, form }: { entry: Node; entries: readonly Node[]; index: number; form: EntryForm },
  problems: SyntaxProblem<JsonProblemKind>[],
): TypedSetting[] {
  const members = entry.children ?? [];
  const named = (names: readonly string[]) => members.find(({ children }) => names.includes(children?.[0]?.value));
  const key = named([form.key])?.children?.[1];
  if (entry.type !== 'object' || key?.type !== 'string') {
    problems.push({ kind: 'entry-without-key', span: nodeSpan(entry), expected: form.key });
    return [];
  }
  const held = named(form.values);
  if (held && isBehindDebris(text, held)) return [];
  const value = held?.children?.[1];
  const [textMember = 'value'] = form.values;
  if (!value) problems.push({ kind: 'entry-without-value', span: nodeSpan(entry), expected: textMember });
  const span = removalSpan(text, entry, entries, index);
  const end = key.offset + key.length;
  const stated = statedType(text, form, members, held);
  return [
    setting(text, {
      key,
      value,
      span,
      stated,
      // A value of another type stands in a member of another name, or beside one that says so, which go with it.
      writeOther: (source) => {
        if (!held) return undefined;
        const edit = { span: nodeSpan(held), newText: `${quoteForJson(textMember)}: ${source}` };
        return stated && form.type !== undefined ? joined(text, edit, stated.edit) : edit;
      },
      writeMissing: (source) =>
        insert(held || isOpen(text, key) ? undefined : end, `, ${quoteForJson(textMember)}: ${source}`),
    }),
  ];
}

/** True when something else stands before the value, such as text without its first quote: it is not the value then. */
function isBehindDebris(text: string, { children: [key, value] = [] }: Node): boolean {
  return (
    key !== undefined && value !== undefined && !/^\s*:?\s*$/.test(text.slice(key.offset + key.length, value.offset))
  );
}

/** True for a string whose last quote is missing: what it holds was meant to end earlier. */
function isOpen(text: string, node: Node): boolean {
  return node.type === 'string' && stringContent(text, node).end === node.offset + node.length;
}

interface Parts {
  readonly key: Node;
  readonly value: Node | undefined;
  readonly span: Span;
  readonly stated?: StatedType | undefined;
  readonly writeOther?: (source: string) => Edit | undefined;
  readonly writeMissing: (source: string) => Edit | undefined;
}

function setting(text: string, { key, value, span, stated, writeOther, writeMissing }: Parts): TypedSetting {
  const nameSpan = stringContent(text, key);
  const decoded = value && decodeJsonNode(text, value);
  const end = key.offset + key.length;
  const valueSpan = value ? stringContent(text, value) : { start: end, end };
  return {
    name: decodeJsonNode(text, key).text,
    nameSpan,
    value: decoded?.text ?? '',
    valueSpan,
    span,
    valueType: value ? typeOf(value) : 'missing',
    items: value && itemsOf(text, value),
    statedType: value?.type === 'string' ? stated : undefined,
    sourceSpan: (start, to) => decoded?.sourceSpan(start, to) ?? valueSpan,
    write: (newValue) => {
      const source = quoteForJson(newValue);
      if (!value) return writeMissing(source);
      if (isOpen(text, value)) return undefined;
      if (value.type !== 'string' && writeOther) return writeOther(source);
      return { span: nodeSpan(value), newText: source };
    },
    rename: (newName) => ({ span: nodeSpan(key), newText: quoteForJson(newName) }),
  };
}

/** Two edits as one, with what stands between them. */
function joined(text: string, ...edits: readonly [Edit, Edit]): Edit {
  const start = Math.min(...edits.map(({ span }) => span.start));
  const end = Math.max(...edits.map(({ span }) => span.end));
  const inside = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  return { span: { start, end }, newText: applyEdits(text.slice(start, end), inside) };
}

function insert(at: number | undefined, newText: string): Edit | undefined {
  return at === undefined ? undefined : { span: { start: at, end: at }, newText };
}

function itemsOf(text: string, { type, children = [] }: Node): readonly string[] | undefined {
  if (type !== 'array' || children.length === 0 || children.some((item) => item.type !== 'string')) return undefined;
  return children.map((item) => decodeJsonNode(text, item).text);
}

function typeOf({ type }: Node): ValueType {
  if (type === 'array') return 'list';
  if (type === 'object') return 'dictionary';
  return type === 'property' ? 'other' : type;
}
