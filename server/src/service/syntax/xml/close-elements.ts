import { distance } from 'fastest-levenshtein';
import type { ErrorList } from './error-list.js';
import { trimSpan } from './names.js';
import type { CloseTag, ReadElement, ReadNode } from './read-element.js';

/**
 * Judges a close tag for which nothing of that name is open, and reports it once. True when it was
 * meant for the innermost open element, which then ends with it; false when it belongs to nothing.
 */
export function checkCloseTag(
  text: string,
  current: ReadElement | undefined,
  tag: CloseTag,
  errors: ErrorList,
): boolean {
  if (current && isMeantFor(text, current, tag)) {
    const { name: expected } = current;
    const span = { start: tag.start + 2, end: tag.start + 2 + tag.name.length };
    errors.add({ kind: 'close-tag-mismatch', span, found: tag.name, expected, element: current });
    return true;
  }
  errors.add({ kind: 'close-tag-stray', span: { start: tag.start, end: tag.end }, found: tag.name });
  return false;
}

function isMeantFor(text: string, current: ReadElement, tag: CloseTag): boolean {
  const next = closeTagAfter(text, tag.end);
  if (next === current.name) return false;
  if (isMisspelt(tag.name, current.name)) return true;
  if (next !== undefined && next === current.parent?.name) return true;
  if (isOneLineValue(text, current, tag)) return true;
  const column = indentation(text, tag.start);
  return column !== undefined && column === indentation(text, current.start);
}

function isOneLineValue(text: string, current: ReadElement, tag: CloseTag): boolean {
  const { nodes } = current;
  for (let index = 0; index < nodes.length; index++) if (nodes.node(index).kind === 'element') return false;
  return !/[\r\n]/.test(text.slice(current.openEnd, tag.start));
}

/** The name of the close tag that follows, when no other markup comes first. */
function closeTagAfter(text: string, offset: number): string | undefined {
  const form = /[^<]*<\/([^\s<>]+)/y;
  form.lastIndex = offset;
  return form.exec(text)?.[1];
}

function isMisspelt(found: string, expected: string): boolean {
  if (found.length > 100 || expected.length > 100) return false;
  const a = found.toLowerCase();
  const b = expected.toLowerCase();
  return a === b || distance(a, b) <= Math.min(2, Math.floor(b.length / 3));
}

/** How far from the left a tag stands that is the first of its line; undefined for others. */
function indentation(text: string, offset: number): number | undefined {
  let at = offset;
  while (at > 0 && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  if (at === 0) return offset;
  const before = text.charCodeAt(at - 1);
  return before === 10 || before === 13 ? offset - at : undefined;
}

/**
 * What an element without a close tag has swallowed but what reads as standing beside it goes back
 * to its parent: all after its own text, or from the first tag on that is not indented below it.
 * Answers where the element then ends; undefined when it keeps everything.
 */
export function hoistSiblings(
  text: string,
  element: ReadElement,
  addSibling: (node: ReadNode, shift: number) => void,
): number | undefined {
  const from = firstSibling(text, element);
  if (from < 0) return undefined;
  const moved = element.nodes.cut(from);
  for (let index = 0; index < moved.length; index++) addSibling(moved.node(index), moved.shift(index));
  return moved.startOf(0);
}

/** `<A>x<A>` or `<A>x<\\A>`: the slash of the close tag was forgotten or leans the wrong way. */
function opensAgain({ name, parent }: ReadElement): boolean {
  return parent !== undefined && (name === parent.name || name === `\\${parent.name}`);
}

/** In a text that is not indented at all, how far a tag stands from the left says nothing. */
function firstSibling(text: string, element: ReadElement): number {
  const own = indentation(text, element.start) ?? -1;
  const parent = element.parent && indentation(text, element.parent.start);
  let isIndented = parent !== undefined && own > parent;
  let hasText = !element.finished || opensAgain(element);
  const { nodes } = element;
  for (let index = 0; index < nodes.length; index++) {
    const { kind } = nodes.node(index);
    const start = nodes.startOf(index);
    if (kind === 'text') hasText ||= trimSpan(text, start, nodes.endOf(index)).end > start;
    if (kind !== 'element') continue;
    const column = indentation(text, start);
    if (hasText || (isIndented && column !== undefined && column <= own)) return index;
    isIndented ||= column !== undefined && column > own;
  }
  return -1;
}
