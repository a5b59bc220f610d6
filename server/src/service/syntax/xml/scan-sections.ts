import type { Span } from '../../text/span.js';
import { scanAttributes } from './attributes.js';
import type { ErrorList } from './error-list.js';
import { isXmlName } from './names.js';
import type { XmlAttribute, XmlCdata, XmlComment, XmlDeclaration, XmlOther } from './xml-document.js';

/** Reads the comment at `offset`; one without an end takes the rest of the text. */
export function scanComment(text: string, offset: number, errors: ErrorList): XmlComment {
  const start = offset + 4;
  const found = text.indexOf('-->', start);
  const end = found < 0 ? text.length : found;
  const span = { start: offset, end: found < 0 ? end : end + 3 };
  if (found < 0) errors.add({ kind: 'comment-not-closed', span: { start: offset, end: start } });
  const content = text.slice(start, end);
  const hyphens = /-{2,}|-$/g;
  for (let match = hyphens.exec(content); match && found >= 0 && !errors.isFull; match = hyphens.exec(content)) {
    const at = start + match.index;
    errors.add({ kind: 'comment-double-hyphen', span: { start: at, end: at + match[0].length } });
  }
  return { kind: 'comment', span, contentSpan: { start, end } };
}

/** Reads the CDATA section at `offset`; one without an end takes the rest of the text. */
export function scanCdata(text: string, offset: number, errors: ErrorList): XmlCdata {
  const start = offset + 9;
  const found = text.indexOf(']]>', start);
  const end = found < 0 ? text.length : found;
  if (found < 0) errors.add({ kind: 'cdata-not-closed', span: { start: offset, end: start } });
  return { kind: 'cdata', span: { start: offset, end: found < 0 ? end : end + 3 }, contentSpan: { start, end } };
}

/** Reads a document type declaration, which is reported and otherwise left alone. */
export function scanDoctype(text: string, offset: number, isFirst: boolean, errors: ErrorList): XmlOther {
  const first = text.indexOf('>', offset);
  const end = (isFirst ? subsetAwareEnd(text, offset) : undefined) ?? (first < 0 ? text.length : first + 1);
  const span = { start: offset, end };
  errors.add({ kind: 'doctype-present', span });
  return { kind: 'doctype', span };
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
  readonly node: XmlOther;
  readonly declaration: XmlDeclaration | undefined;
}

/**
 * Reads the processing instruction at `offset`; one without an end takes the rest of the text.
 * `isFirst`: nothing stands before it.
 */
export function scanInstruction(text: string, offset: number, isFirst: boolean, errors: ErrorList): Instruction {
  const target = /[^ \t\r\n<>?]*/y;
  target.lastIndex = offset + 2;
  const name = target.exec(text)?.[0] ?? '';
  const nameSpan = { start: offset + 2, end: offset + 2 + name.length };
  if (name === 'xml') return scanDeclaration(text, { start: offset, end: nameSpan.end }, isFirst, errors);
  if (!isXmlName(name) || name.toLowerCase() === 'xml')
    errors.add({ kind: 'name-invalid', span: nameSpan, found: name });
  const found = text.indexOf('?>', nameSpan.end);
  if (found >= 0) return { node: instruction(offset, found + 2), declaration: undefined };
  errors.add({ kind: 'tag-not-finished', span: { start: offset, end: nameSpan.end }, found: `?${name}` });
  return { node: instruction(offset, text.length), declaration: undefined };
}

function scanDeclaration(text: string, head: Span, isFirst: boolean, errors: ErrorList): Instruction {
  const { attributes, end } = scanAttributes(text, head.end, errors);
  const closing = /(?:\?|\/)?>/y;
  closing.lastIndex = end;
  const closed = closing.exec(text)?.[0] ?? '';
  const node = instruction(head.start, end + closed.length);
  if (closed !== '?>') errors.add({ kind: 'tag-not-finished', span: head, found: '?xml' });
  if (!isFirst) errors.add({ kind: 'declaration-not-first', span: node.span });
  const named = (name: string): XmlAttribute | undefined => attributes.find((attribute) => attribute.name === name);
  const parts = { version: named('version'), encoding: named('encoding'), standalone: named('standalone') };
  return { node, declaration: { span: node.span, ...parts } };
}

function instruction(start: number, end: number): XmlOther {
  return { kind: 'processing-instruction', span: { start, end } };
}
