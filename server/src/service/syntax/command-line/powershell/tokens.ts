import type { Span } from '../../../text/span.js';
import type { WrittenComment } from '../../written-setting.js';

/** A string of a PowerShell script. */
export interface PowerShellString {
  readonly quote: 'single' | 'double';
  /** With its quotes. */
  readonly span: Span;
  readonly contentSpan: Span;
}

/** Strings and comments of a PowerShell script, in the order of the text; all else is code. */
export function powershellTokens(text: string): { strings: PowerShellString[]; comments: WrittenComment[] } {
  const strings: PowerShellString[] = [];
  const comments: WrittenComment[] = [];
  const marks = /`[\s\S]|<#|#|@?['"\u2018-\u201e]/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const at = mark.index;
    const [found] = mark;
    if (found.startsWith('`')) continue;
    if (found === '<#') {
      const close = text.indexOf('#>', at + 2);
      const end = close < 0 ? text.length : close;
      comments.push({ span: { start: at, end: Math.min(end + 2, text.length) }, contentSpan: { start: at + 2, end } });
      marks.lastIndex = end + 2;
    } else if (found === '#') {
      if (!/[\s;(){}]/.test(text[at - 1] ?? ' ')) continue;
      const end = lineEndAfter(text, at);
      comments.push({ span: { start: at, end }, contentSpan: { start: at + 1, end } });
      marks.lastIndex = end;
    } else {
      const string = readString(text, at, found);
      strings.push(string);
      marks.lastIndex = Math.max(string.span.end, at + 1);
    }
  }
  return { strings, comments };
}

/** The offset of the next line end. */
function lineEndAfter(text: string, from: number): number {
  const lineEnd = /[\r\n]/g;
  lineEnd.lastIndex = from;
  return lineEnd.exec(text)?.index ?? text.length;
}

function readString(text: string, at: number, found: string): PowerShellString {
  const quote = /['\u2018-\u201b]/.test(found) ? 'single' : 'double';
  const start = at + found.length;
  if (found.startsWith('@') && /[\r\n]/.test(text[start] ?? '')) {
    const close = new RegExp(quote === 'single' ? "[\\r\\n]['\u2018-\u201b]@" : '[\\r\\n]["\u201c-\u201e]@', 'g');
    close.lastIndex = start;
    const match = close.exec(text);
    const end = match?.index ?? text.length;
    return { quote, span: { start: at, end: match ? close.lastIndex : end }, contentSpan: { start, end } };
  }
  // A quote written twice stands for itself; a string that is never closed ends with its line.
  const close =
    quote === 'single'
      ? /(['\u2018-\u201b])(?!['\u2018-\u201b])|(['\u2018-\u201b]){2}/g
      : /`[\s\S]|["\u201c-\u201e]{2}|["\u201c-\u201e]/g;
  close.lastIndex = start;
  for (let match = close.exec(text); match; match = close.exec(text)) {
    if (match[0].length === 1) {
      return { quote, span: { start: at, end: match.index + 1 }, contentSpan: { start, end: match.index } };
    }
  }
  const end = lineEndAfter(text, start);
  return { quote, span: { start: at, end }, contentSpan: { start, end } };
}
