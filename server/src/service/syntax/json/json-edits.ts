import type { Node } from 'jsonc-parser';
import type { Edit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';

/** The source that a node covers. */
export function nodeSpan(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}

/** The text as a JSON string with its quotes. Every text can be held. */
export function quoteForJson(text: string): string {
  return JSON.stringify(text);
}

/** A member or an item with the comma and the blanks that go with it. */
export function removalSpan(text: string, node: Node, siblings: readonly Node[], index: number): Span {
  const next = siblings[index + 1];
  if (index === 0 && next) return { start: node.offset, end: next.offset };
  const before = siblings[index - 1];
  const end = node.offset + node.length;
  if (!before) return { start: node.offset, end };
  const beforeEnd = before.offset + before.length;
  return /^[\s,]*$/.test(text.slice(beforeEnd, node.offset)) ? { start: beforeEnd, end } : { start: node.offset, end };
}

/**
 * The edit that adds a member or an item at the end of an object or a list, laid out as the last one is; none where
 * its end is missing.
 */
export function addAtEnd(text: string, container: Node, newText: string): Edit | undefined {
  const end = container.offset + container.length;
  const closing = container.type === 'object' ? '}' : ']';
  if (text[end - 1] !== closing || container.length < 2) return undefined;
  const children = container.children ?? [];
  const last = children.at(-1);
  if (!last) return { span: { start: container.offset + 1, end: container.offset + 1 }, newText };
  const lastEnd = last.offset + last.length;
  if (lastEnd >= end) return undefined; // a member without a value reaches over the bracket
  const before = children.at(-2);
  const gapStart = before ? before.offset + before.length : container.offset;
  const gap = text.slice(gapStart, last.offset).replace(/^[{[]/, ',');
  const rest = text.slice(lastEnd, end - 1);
  if (!/^\s*,?\s*$/.test(rest)) return undefined;
  const separator = /^\s*,\s*$/.test(gap) ? gap.replace(/^\s*,/, ',') : ', ';
  const hasComma = rest.includes(',');
  const at = hasComma ? lastEnd + rest.indexOf(',') + 1 : lastEnd;
  return { span: { start: at, end: at }, newText: (hasComma ? separator.slice(1) : separator) + newText };
}
