import type { Span } from '../../text/span.js';
import { scanAttributes } from './attributes.js';
import type { ErrorList } from './error-list.js';
import { isXmlName } from './names.js';
import { CdataNode, CommentNode, OtherNode } from './nodes.js';
import type { XmlAttribute, XmlDeclaration } from './xml-document.js';

/** Reads the comment at `offset`; one without an end takes the rest of the text. */
export function scanComment(text: string, offset: number, errors: ErrorList): CommentNode {
  const before = errors.count;
  const start = offset + 4;
  const found = text.indexOf('-->', start);
  const end = found < 0 ? text.length : found;
  if (found < 0) errors.add({ kind: 'comment-not-closed', span: { start: offset, end: start } });
  else checkHyphens(text, start, end, errors);
  return new CommentNode(offset, found < 0 ? end : end + 3, errors.count === before, found >= 0);
}

function checkHyphens(text: string, start: number, end: number, errors: ErrorList): void {
  const content = text.slice(start, end);
  if (!content.includes('--') && !content.endsWith('-')) return;
  const hyphens = /-{2,}|-$/g;
  for (let match = hyphens.exec(content); match && !errors.isFull; match = hyphens.exec(content)) {
    const at = start + match.index;
    errors.add({ kind: 'comment-double-hyphen', span: { start: at, end: at + match[0].length } });
  }
}

/** Reads the CDATA section at `offset`; one without an end takes the rest of the text. */
export function scanCdata(text: string, offset: number, errors: ErrorList): CdataNode {
  const start = offset + 9;
  const found = text.indexOf(']]>', start);
  const end = found < 0 ? text.length : found;
  if (found < 0) errors.add({ kind: 'cdata-not-closed', span: { start: offset, end: start } });
  return new CdataNode(offset, found < 0 ? end : end + 3, found >= 0, found >= 0);
}

/** Reads a document type declaration, which is reported and otherwise left alone. */
export function scanDoctype(text: string, offset: number, isFirst: boolean, errors: ErrorList): OtherNode {
  const first = text.indexOf('>', offset);
  const end = (isFirst ? subsetAwareEnd(text, offset) : undefined) ?? (first < 0 ? text.length : first + 1);
  const span = { start: offset, end };
  errors.add({ kind: 'doctype-present', span });
  return new OtherNode('doctype', offset, end, false);
}

/** The end of a document type declaration whose quotes, comments and brackets are all closed. */
function subsetAwareEnd(text: string, offset: number): number | undefined {
  const token = /["'[\]>]|<!--/g;
  token.lastIndex = offset;
  let inSubset = false;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    if (found === '[') inSubset = true;
    else if (found === ']') inSubset = false;
    else if (found === '>') {
      if (!inSubset) return token.lastIndex;
    } else {
      const closing = found === '<!--' ? '-->' : found;
      const at = text.indexOf(closing, token.lastIndex);
      if (at < 0) return undefined;
      token.lastIndex = at + closing.length;
    }
  }
  return undefined;
}

/** A processing instruction, and what it declares when it is the XML declaration. */
export interface Instruction {
  readonly node: OtherNode;
  readonly declaration: XmlDeclaration | undefined;
}

/**
 * Reads the processing instruction at `offset`; one without an end takes the rest of the text.
 * `isFirst`: nothing stands before it.
 */
export function scanInstruction(text: string, offset: number, isFirst: boolean, errors: ErrorList): Instruction {
  const before = errors.count;
  const target = /[^ \t\r\n<>?]*/y;
  target.lastIndex = offset + 2;
  const name = target.exec(text)?.[0] ?? '';
  const nameSpan = { start: offset + 2, end: offset + 2 + name.length };
  if (name === 'xml') return scanDeclaration(text, { start: offset, end: nameSpan.end }, isFirst, errors);
  if (!isXmlName(name) || name.toLowerCase() === 'xml')
    errors.add({ kind: 'name-invalid', span: nameSpan, found: name });
  const found = text.indexOf('?>', nameSpan.end);
  if (found >= 0) {
    return { node: instruction(offset, found + 2, errors.count === before), declaration: undefined };
  }
  errors.add({ kind: 'tag-not-finished', span: { start: offset, end: nameSpan.end }, found: `?${name}` });
  return { node: instruction(offset, text.length, false), declaration: undefined };
}

function scanDeclaration(text: string, head: Span, isFirst: boolean, errors: ErrorList): Instruction {
  const { attributes, end } = scanAttributes(text, head.end, errors);
  const closing = /(?:\?|\/)?>/y;
  closing.lastIndex = end;
  const closed = closing.exec(text)?.[0] ?? '';
  const node = instruction(head.start, end + closed.length, false); // it stands once, at the beginning
  if (closed !== '?>') errors.add({ kind: 'tag-not-finished', span: head, found: '?xml' });
  if (!isFirst) errors.add({ kind: 'declaration-not-first', span: node.span });
  const named = (name: string): XmlAttribute | undefined => attributes.find((attribute) => attribute.name === name);
  const parts = { version: named('version'), encoding: named('encoding'), standalone: named('standalone') };
  return { node, declaration: { span: node.span, attributes, ...parts } };
}

function instruction(start: number, end: number, clean: boolean): OtherNode {
  return new OtherNode('processing-instruction', start, end, clean);
}
