import type { Span } from '../../text/span.js';
import type { LinkSource } from './link-source.js';
import { decodePercent, type PercentProblem } from './percent.js';

/** A decoded part of a link. */
export interface LinkPart {
  readonly text: string;
  readonly span: Span;
}

/** A link that makes a client call, chat or show something, as written. */
export interface WrittenLink {
  /** In lower case, without its colon. */
  readonly scheme: string;
  readonly schemeSpan: Span;
  readonly span: Span;
  /** The link as a client sees it. */
  readonly url: string;
  readonly place: LinkSource['place'];
  /** True in base64: it can be read, not edited. */
  readonly isEncoded: boolean;
  /** True for `scheme://`. */
  readonly hasSlashes: boolean;
  /** What stands between scheme and `?`, decoded. */
  readonly target: LinkPart;
  /** The addresses that make up the target, whichever separator they have. */
  readonly addresses: readonly LinkPart[];
  /** What stands behind the `?`; a parameter without `=` has no value, as `message` in `im:a@b?message;body=Hi`. */
  readonly parameters: readonly { readonly name: LinkPart; readonly value: LinkPart | undefined }[];
  /** Escapes that cannot be decoded. */
  readonly badEscapes: readonly Span[];
}

/** Reads a link of any scheme. */
export function writtenLink(source: LinkSource, scheme: string): WrittenLink {
  const { text } = source;
  const wrong: PercentProblem[] = [];
  const part = ({ start, end }: Span): LinkPart => ({
    text: decodePercent(text, start, end, wrong).text,
    span: source.span(start, end),
  });
  const hasSlashes = text.startsWith('//', scheme.length + 1);
  const start = scheme.length + (hasSlashes ? 3 : 1);
  const mark = text.indexOf('?');
  const end = mark < 0 ? text.length : mark;
  const parameters = mark < 0 ? [] : pieces(text, mark + 1, text.length, /[;&]/);
  const target = part({ start, end: Math.max(start, end) });
  wrong.length = 0; // the addresses report them once more
  return {
    scheme,
    schemeSpan: source.span(0, scheme.length),
    span: source.span(0, text.length),
    url: text,
    place: source.place,
    isEncoded: source.isEncoded,
    hasSlashes,
    target,
    addresses: pieces(text, start, end, scheme === 'tel' ? /[;]/ : /[;,]/).map(part),
    parameters: parameters.map((span) => {
      const equals = text.slice(span.start, span.end).indexOf('=');
      if (equals < 0) return { name: part(span), value: undefined };
      const at = span.start + equals;
      return { name: part({ start: span.start, end: at }), value: part({ start: at + 1, end: span.end }) };
    }),
    badEscapes: wrong.map(({ span }) => source.span(span.start, span.end)),
  };
}

/** The stretches between separators, without empty ones. */
function pieces(text: string, from: number, to: number, separator: RegExp): Span[] {
  const found: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !separator.test(text[at] ?? '')) continue;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}
