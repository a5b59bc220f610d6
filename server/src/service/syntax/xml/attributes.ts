import { ownText } from '../../text/own-text.js';
import type { ErrorList } from './error-list.js';
import { isXmlName, isXmlSpace, skipSpace } from './names.js';
import { checkReferences, decodeReferences } from './references.js';
import type { XmlAttribute } from './xml-document.js';

/** What stands between a tag's name and its end. */
export interface TagBody {
  readonly attributes: readonly XmlAttribute[];
  /** Where the closing `>`, `/>` or `?>` begins, or where the tag broke off. */
  readonly end: number;
}

const none: readonly XmlAttribute[] = [];
const nameRun = /[^ \t\r\n<>/?="']+/y;
const unquotedRun = /[^ \t\r\n<>"']*[^ \t\r\n<>"'/?]/y;

/** Reads attributes from `offset` until the tag ends or breaks off. */
export function scanAttributes(text: string, offset: number, errors: ErrorList): TagBody {
  let at = skipSpace(text, offset);
  if (text.charCodeAt(at) === 62) return { attributes: none, end: at };
  const attributes: XmlAttribute[] = [];
  let separated = at > offset;
  for (;;) {
    if (at >= text.length || endsTag(text, at)) break;
    nameRun.lastIndex = at;
    const run = nameRun.exec(text)?.[0];
    if (run === undefined) {
      at = skipStray(text, at, errors);
    } else {
      const name = ownText(run);
      if (!separated) errors.add({ kind: 'unexpected', span: { start: at, end: at + name.length }, found: name });
      const attribute = scanAttribute(text, at, name, errors);
      attributes.push(attribute);
      at = attribute.span.end;
    }
    separated = isXmlSpace(text.charCodeAt(at));
    at = skipSpace(text, at);
  }
  reportDuplicates(attributes, errors);
  return { attributes, end: at };
}

function endsTag(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 62 || code === 60) return true; // > <
  return (code === 47 || code === 63) && text.charCodeAt(at + 1) === 62; // /> ?>
}

function skipStray(text: string, at: number, errors: ErrorList): number {
  let end = at + 1;
  while (end < text.length && '="\'/?'.includes(text.charAt(end)) && !endsTag(text, end)) end++;
  errors.add({ kind: 'unexpected', span: { start: at, end }, found: text.slice(at, end) });
  return end;
}

function scanAttribute(text: string, start: number, name: string, errors: ErrorList): XmlAttribute {
  const nameSpan = { start, end: start + name.length };
  if (!isXmlName(name)) errors.add({ kind: 'name-invalid', span: nameSpan, found: name });
  const equals = skipSpace(text, nameSpan.end);
  if (text.charAt(equals) !== '=') {
    errors.add({ kind: 'attribute-without-value', span: nameSpan, found: name });
    return { name, nameSpan, value: undefined, valueSpan: undefined, span: nameSpan };
  }
  const from = skipSpace(text, equals + 1);
  const quote = text.charAt(from);
  if (quote === '"' || quote === "'") return scanQuoted(text, { name, nameSpan }, from, quote, errors);
  unquotedRun.lastIndex = from;
  const run = unquotedRun.exec(text)?.[0];
  if (run === undefined) {
    const span = { start, end: equals + 1 };
    errors.add({ kind: 'attribute-without-value', span, found: name });
    return { name, nameSpan, value: undefined, valueSpan: undefined, span };
  }
  const valueSpan = { start: from, end: from + run.length };
  errors.add({ kind: 'attribute-not-quoted', span: valueSpan, found: name });
  return { name, nameSpan, value: run, valueSpan, span: { start, end: valueSpan.end } };
}

function scanQuoted(
  text: string,
  head: Pick<XmlAttribute, 'name' | 'nameSpan'>,
  quoteAt: number,
  quote: Quote,
  errors: ErrorList,
): XmlAttribute {
  const start = quoteAt + 1;
  const { end, closed } = findQuote(text, start, quote);
  const valueSpan = { start, end };
  if (closed) checkValue(text, start, end, errors);
  else {
    const span = { start: quoteAt, end };
    errors.add({ kind: 'attribute-quote-not-closed', span, found: head.name });
  }
  const value = ownText(decodeReferences(text, start, end));
  return { ...head, value, valueSpan, span: { start: head.nameSpan.start, end: closed ? end + 1 : end } };
}

type Quote = '"' | "'";

/** How a value goes on, by the quote that it began with. */
const valueForms: Readonly<Record<Quote, { readonly plain: RegExp; readonly restOfLine: RegExp }>> = {
  '"': { plain: /[^"<]*/y, restOfLine: /[^"\r\n]*[^"\r\n=]"(?=[\s/>?])/y },
  "'": { plain: /[^'<]*/y, restOfLine: /[^'\r\n]*[^'\r\n=]'(?=[\s/>?])/y },
};
const untilTagOrLineEnds = /[^<>\r\n]*/y;

/**
 * The closing quote. A value may run over several lines, but once a `<` has been met it is taken as
 * closed only by a quote in the same line that has the look of an end, not of a beginning: else the
 * quote was forgotten, and the value ends where the tag or the line does.
 */
function findQuote(text: string, start: number, quote: Quote): { end: number; closed: boolean } {
  const { plain, restOfLine } = valueForms[quote];
  const stop = endOf(plain, text, start);
  if (text.charAt(stop) === quote) {
    const early = endBeforeNext(text, start, stop);
    return early === undefined ? { end: stop, closed: true } : { end: early, closed: false };
  }
  const closed = stop < text.length ? endOf(restOfLine, text, stop) : 0;
  if (closed > 0) return { end: closed - 1, closed: true };
  const end = endOf(untilTagOrLineEnds, text, start);
  const slash = end > start && text.charAt(end) === '>' && '/?'.includes(text.charAt(end - 1));
  return { end: slash ? end - 1 : end, closed: false };
}

/**
 * `a="x b="y"`: the quote that would end the value begins the next one, as `=` before it and a letter behind it
 * show. The end of the value then; undefined where the quote ends it.
 */
function endBeforeNext(text: string, start: number, quoteAt: number): number | undefined {
  if (text.charAt(quoteAt - 1) !== '=' || !/[^\s<>/?"']/.test(text.charAt(quoteAt + 1))) return undefined;
  const next = /\s+[^\s<>/?="']+=$/.exec(text.slice(Math.max(start, quoteAt - 100), quoteAt));
  return next ? quoteAt - next[0].length : undefined;
}

/** Where the form ends when it begins at the offset; 0 when it does not. */
function endOf(form: RegExp, text: string, offset: number): number {
  form.lastIndex = offset;
  return form.test(text) ? form.lastIndex : 0;
}

function checkValue(text: string, start: number, end: number, errors: ErrorList): void {
  const value = text.slice(start, end);
  for (let at = value.indexOf('<'); at >= 0; at = value.indexOf('<', at + 1)) {
    errors.add({ kind: 'less-than-bare', span: { start: start + at, end: start + at + 1 } });
  }
  checkReferences(text, start, end, errors);
}

function reportDuplicates(attributes: readonly XmlAttribute[], errors: ErrorList): void {
  if (attributes.length < 2) return;
  const seen = new Set<string>();
  for (const { name, nameSpan } of attributes) {
    if (seen.has(name)) errors.add({ kind: 'attribute-duplicate', span: nameSpan, found: name });
    seen.add(name);
  }
}
