import type { Span } from '../../text/span.js';
import type { YamlScalar } from './yaml-tree.js';

/** Where each character of a scalar's text stands in the file. */
export interface ScalarPlaces {
  /** The stretch of the file that shows the characters from `start` to `end` of the text. */
  spanOf(start: number, end: number): Span;
  /** How many characters of the text stand before an offset of the file. */
  lengthBefore(offset: number): number;
}

/**
 * Finds the characters of a scalar in the file, whether it is plain, quoted or a block; escapes, indentation and folded
 * lines are stepped over. Undefined where they are not there: an alias stands for text that is elsewhere.
 */
export function scalarPlaces(text: string, scalar: YamlScalar): ScalarPlaces | undefined {
  const { source, span } = scalar;
  const starts: number[] = [];
  const ends: number[] = [];
  const quote = scalar.style === 'quoted' ? (text[span.start] ?? '') : '';
  let at = scalar.style === 'block' ? endOfLine(text, span.start) : span.start + quote.length;
  for (const character of characters(source)) {
    const isBlank = /\s/.test(character);
    if (!isBlank) at = skipBlanks(text, at, quote, span.end);
    const token = tokenAt(text, at, quote);
    const isHere = token.character === character;
    if (!isBlank && (!isHere || at >= span.end)) return undefined;
    // Line ends that became a blank, and blanks that are indentation, stand where the line ends.
    const length = isHere ? token.length : 0;
    for (let index = 0; index < character.length; index++) {
      starts.push(at + index);
      ends.push(at + (index === character.length - 1 ? length : index + 1));
    }
    at += length;
  }
  const last = ends.at(-1) ?? at;
  return {
    spanOf: (start, end) => ({
      start: starts[start] ?? last,
      end: Math.max(starts[start] ?? last, end > start ? (ends[end - 1] ?? last) : (starts[end] ?? last)),
    }),
    lengthBefore(offset) {
      const index = starts.findIndex((start) => start >= offset);
      return index < 0 ? starts.length : index;
    },
  };
}

function characters(source: string): Iterable<string> {
  return source;
}

function skipBlanks(text: string, from: number, quote: string, end: number): number {
  let at = from;
  while (at < end) {
    const token = tokenAt(text, at, quote);
    if (!/^\s?$/.test(token.character)) break;
    at += token.length;
  }
  return at;
}

interface Token {
  readonly character: string;
  readonly length: number;
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** The character that is shown by what stands at the offset; none by the end of a continued line. */
function tokenAt(text: string, at: number, quote: string): Token {
  const code = text.codePointAt(at);
  if (code === undefined) return { character: '', length: 1 };
  const character = String.fromCodePoint(code);
  if (quote === "'" && character === "'" && text[at + 1] === "'") return { character, length: 2 };
  if (quote !== '"' || character !== '\\') return { character, length: character.length };
  const next = text[at + 1] ?? '';
  if (next === '\n' || next === '\r') return { character: '', length: 2 };
  const hex = /^(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/i.exec(text.slice(at + 1, at + 10))?.[0];
  if (hex) {
    const value = Number.parseInt(hex.slice(1), 16);
    return { character: value <= 0x10ffff ? String.fromCodePoint(value) : '', length: hex.length + 1 };
  }
  return { character: escapes[next] ?? next, length: 2 };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}
