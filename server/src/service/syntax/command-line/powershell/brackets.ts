import type { WrittenComment } from '../../written-setting.js';
import { type PowerShellString, powershellTokens } from './tokens.js';

/** Strings and comments of a script, with where code is. */
export interface PowerShellTokens {
  readonly strings: readonly PowerShellString[];
  readonly comments: readonly WrittenComment[];
  /** True inside of a string or a comment. */
  isText(offset: number): boolean;
}

/** Reads the strings and comments of a script. */
export function readTokens(text: string): PowerShellTokens {
  const { strings, comments } = powershellTokens(text);
  return {
    strings,
    comments,
    isText: (offset) => covers(strings, offset) || covers(comments, offset),
  };
}

/** The strings that begin in a stretch of the text. */
export function stringsBetween(
  strings: readonly PowerShellString[],
  start: number,
  end: number,
): readonly PowerShellString[] {
  const first = firstEndingBehind(strings, start);
  const found: PowerShellString[] = [];
  for (let index = first; index < strings.length; index++) {
    const string = strings[index];
    if (!string || string.span.start >= end) break;
    if (string.span.start >= start) found.push(string);
  }
  return found;
}

/**
 * Where the bracket closes that was opened before `from`; with `endsWithLine` also where the statement ends: at a line
 * end that no comma goes before, or a semicolon.
 */
export function bracketEnd(text: string, from: number, tokens: PowerShellTokens, endsWithLine = false): number {
  const marks = endsWithLine ? /[(){};|]|[\r\n]/g : /[(){}]/g;
  marks.lastIndex = from;
  let depth = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const { index: at, 0: found } = mark;
    if (tokens.isText(at)) continue;
    if (found === '(' || found === '{') depth++;
    else if (found === ')' || found === '}') {
      if (--depth < 0) return at;
    } else if (depth > 0) continue;
    else if (found === ';' || found === '|') return at;
    else if (!/[,`][ \t\r]*$/.test(text.slice(Math.max(from, at - 40), at))) return at;
  }
  return text.length;
}

/** Where the bracket `@{` of a table begins that holds the offset; undefined where there is none nearby. */
export function tableStart(text: string, offset: number, tokens: PowerShellTokens): number | undefined {
  let depth = 0;
  for (let at = offset - 1; at >= 0 && offset - at < 4000; at--) {
    if (text[at] === '}' && !tokens.isText(at)) depth++;
    else if (text[at] === '{' && !tokens.isText(at) && --depth < 0) return text[at - 1] === '@' ? at + 1 : undefined;
  }
  return undefined;
}

function covers(spans: readonly { readonly span: { start: number; end: number } }[], offset: number): boolean {
  const found = spans[firstEndingBehind(spans, offset)];
  return found !== undefined && found.span.start <= offset && offset < found.span.end;
}

/** The index of the first of some spans, in order and apart, that ends behind an offset. */
function firstEndingBehind(spans: readonly { readonly span: { end: number } }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
