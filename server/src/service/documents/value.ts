import { referencesIn } from '../syntax/xml/references.js';
import type { XmlElement, XmlNode } from '../syntax/xml/xml-document.js';
import { type Span, slice } from '../text/span.js';

/** A stretch of a decoded value and the source it was decoded from. */
interface Piece {
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly source: Span;
}

/** The decoded character data of an element, with the way back to the source. */
export interface DecodedValue {
  readonly value: string;
  /** Source of `value[start, end)`; a reference is never cut in half. */
  sourceSpan(start: number, end: number): Span;
}

/** The character data directly inside an element: text and CDATA, without comments and child elements. */
export function decodeValue(text: string, element: XmlElement): DecodedValue {
  const { contentSpan } = element;
  const source = slice(text, contentSpan);
  // As nearly always; then the element need not be looked into.
  const isText = text[contentSpan.start - 1] === '>' && !source.includes('<') && !source.includes('&');
  if (isText) return plainValue(source, contentSpan.start);
  return composedValue(text, element.children, contentSpan.start);
}

function plainValue(value: string, offset: number): DecodedValue {
  return { value, sourceSpan: (start, end) => ({ start: offset + start, end: offset + end }) };
}

function composedValue(text: string, children: readonly XmlNode[], emptyAt: number): DecodedValue {
  const pieces: Piece[] = [];
  let value = '';
  const add = (decoded: string, start: number, end: number): void => {
    if (start === end) return;
    const valueStart = value.length;
    value += decoded;
    pieces.push({ valueStart, valueEnd: value.length, source: { start, end } });
  };
  for (const child of children) {
    if (child.kind === 'cdata') {
      add(text.slice(child.contentSpan.start, child.contentSpan.end), child.contentSpan.start, child.contentSpan.end);
    } else if (child.kind === 'text') {
      let done = child.span.start;
      for (const { span, character } of referencesIn(text, child.span.start, child.span.end)) {
        if (character === undefined) continue;
        add(text.slice(done, span.start), done, span.start);
        add(character, span.start, span.end);
        done = span.end;
      }
      add(text.slice(done, child.span.end), done, child.span.end);
    }
  }
  return { value, sourceSpan: (start, end) => spanOf(pieces, start, end, emptyAt) };
}

function spanOf(pieces: readonly Piece[], start: number, end: number, emptyAt: number): Span {
  const first = pieces.find((piece) => start < piece.valueEnd) ?? pieces.at(-1);
  if (!first) return { start: emptyAt, end: emptyAt };
  const from = start >= first.valueEnd ? first.source.end : sourceOffset(first, start, 'start');
  if (end <= start) return { start: from, end: from };
  const last = pieces.find((piece) => end <= piece.valueEnd) ?? pieces.at(-1) ?? first;
  return { start: from, end: sourceOffset(last, Math.min(end, last.valueEnd), 'end') };
}

/** Text as written has its source character by character; a reference is taken whole. */
function sourceOffset(piece: Piece, offset: number, edge: 'start' | 'end'): number {
  const { source, valueStart, valueEnd } = piece;
  if (valueEnd - valueStart === source.end - source.start) return source.start + Math.max(0, offset - valueStart);
  return source[edge];
}
