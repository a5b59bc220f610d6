import { scanAttributes } from './attributes.js';
import type { ErrorList } from './error-list.js';
import { isXmlName, isXmlSpace, skipSpace, startsName } from './names.js';
import type { TreeBuilder } from './tree-builder.js';
import type { XmlAttribute } from './xml-document.js';

const plainOpenTag = /<([A-Za-z_][\w.-]*)>/y;
const nameRun = /[^ \t\r\n<>/="'&]+/y;
const noAttributes: readonly XmlAttribute[] = [];

/** True when a `<` begins an open tag: a name follows, or something in its place that closes like a tag. */
export function startsOpenTag(text: string, offset: number): boolean {
  if (startsName(text, offset + 1)) return true;
  const lookalike = /<[^ \t\r\n<>/="'&!?]+\/?>/y;
  lookalike.lastIndex = offset;
  return lookalike.test(text);
}

/** Reads the open tag at `offset`, puts its element into the tree and answers where the tag ends. */
export function scanOpenTag(text: string, offset: number, tree: TreeBuilder, errors: ErrorList): number {
  plainOpenTag.lastIndex = offset;
  const plain = plainOpenTag.exec(text)?.[1];
  if (plain !== undefined) {
    const end = offset + plain.length + 2;
    const tag = { name: plain, start: offset, end, attributes: noAttributes, selfClosing: false, finished: true };
    tree.open(tag, errors.count);
    return end;
  }
  const name = runAt(text, offset + 1);
  const nameSpan = { start: offset + 1, end: offset + 1 + name.length };
  const before = errors.count;
  if (!isXmlName(name)) errors.add({ kind: 'name-invalid', span: nameSpan, found: name });
  const { attributes, end } = scanAttributes(text, nameSpan.end, errors);
  const selfClosing = text.startsWith('/>', end);
  const finished = selfClosing || text.charCodeAt(end) === 62;
  if (finished) {
    const tagEnd = end + (selfClosing ? 2 : 1);
    tree.open({ name, start: offset, end: tagEnd, attributes, selfClosing, finished }, before);
    return tagEnd;
  }
  errors.forgetSince(before); // what looked like a name and attributes may be anything
  const shown = attributes.some(({ valueSpan }) => valueSpan && isQuote(text.charAt(valueSpan.start - 1)))
    ? undefined
    : nameShownByCloseTag(text, name, end);
  if (shown !== undefined) {
    const tagEnd = nameSpan.start + shown.length;
    tree.open({ name: shown, start: offset, end: tagEnd, attributes: noAttributes, selfClosing, finished }, before);
    return tagEnd;
  }
  const tagEnd = withoutSpace(text, nameSpan.end, end);
  tree.open({ name, start: offset, end: tagEnd, attributes, selfClosing, finished }, before);
  return end;
}

/** In `<Domain example.com</Domain>` and `<Domainexample.com</Domain>` the close tag shows where the `>` is missing. */
function nameShownByCloseTag(text: string, name: string, offset: number): string | undefined {
  const closeTag = /<\/([^\s<>]+)/y;
  closeTag.lastIndex = offset;
  const shown = closeTag.exec(text)?.[1];
  return shown !== undefined && name.startsWith(shown) ? shown : undefined;
}

/** Reads the close tag at `offset`, ends its element and answers where the tag ends. */
export function scanCloseTag(text: string, offset: number, tree: TreeBuilder, errors: ErrorList): number {
  const expected = tree.current?.name;
  const plainStart = offset + 2;
  if (expected !== undefined && text.startsWith(expected, plainStart)) {
    const nameEnd = plainStart + expected.length;
    if (text.charCodeAt(nameEnd) === 62) {
      tree.close({ name: expected, start: offset, end: nameEnd + 1 });
      return nameEnd + 1;
    }
  }
  const nameStart = startOfClosingName(text, offset);
  const name = runAt(text, nameStart);
  const nameSpan = { start: nameStart, end: nameStart + name.length };
  if (nameStart > plainStart && name !== '') {
    errors.add({ kind: 'close-tag-with-blanks', span: { start: offset, end: nameSpan.end }, found: name });
  }
  const at = skipSpace(text, nameSpan.end);
  const rest = /[^<>]*/y;
  rest.lastIndex = at;
  const junk = rest.exec(text)?.[0] ?? '';
  const end = at + junk.length;
  const finished = text.charCodeAt(end) === 62;
  const span = { start: offset, end: finished ? end + 1 : nameSpan.end };
  if (!finished) errors.add({ kind: 'tag-not-finished', span, found: `/${name}` });
  else if (junk !== '') errors.add({ kind: 'unexpected', span: { start: at, end }, found: junk.slice(0, 40) });
  if (name !== '') tree.close({ name, ...span });
  else if (finished) errors.add({ kind: 'close-tag-stray', span, found: '' });
  return span.end;
}

/** True for `< /name>` where that is the name of the element to close: the blank was not meant. */
export function startsCloseTagWithBlank(text: string, offset: number, current: string | undefined): boolean {
  if (current === undefined || !isXmlSpace(text.charCodeAt(offset + 1))) return false;
  const nameStart = startOfClosingName(text, offset);
  return nameStart > offset && runAt(text, nameStart) === current;
}

/** Behind the slash of a close tag and blanks in front of the name or the slash; `offset` where there is no slash. */
function startOfClosingName(text: string, offset: number): number {
  const slash = skipSpace(text, offset + 1);
  return text.charCodeAt(slash) === 47 ? skipSpace(text, slash + 1) : offset;
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'";
}

function runAt(text: string, offset: number): string {
  nameRun.lastIndex = offset;
  return nameRun.exec(text)?.[0] ?? '';
}

function withoutSpace(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isXmlSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
