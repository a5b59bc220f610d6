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
  const part = ({ start, end }: Span, problems = wrong): LinkPart => ({
    text: decodePercent(text, start, end, problems).text,
    span: source.span(start, end),
  });
  const hasSlashes = text.startsWith('//', scheme.length + 1);
  const start = scheme.length + (hasSlashes ? 3 : 1);
  const mark = text.indexOf('?');
  const end = mark < 0 ? text.length : mark;
  const parameters = mark < 0 ? [] : pieces(text, mark + 1, text.length, /[;&]/);
  const target = part({ start, end: Math.max(start, end) });
  return {
    scheme,
    schemeSpan: source.span(0, scheme.length),
    span: source.span(0, text.length),
    url: text,
    place: source.place,
    isEncoded: source.isEncoded,
    hasSlashes,
    target,
    // What is wrong in an address is known from the target.
    addresses: addressSpans(text, start, end, scheme).map((span) => part(span, [])),
    parameters: parameters.map((span) => {
      const equals = text.slice(span.start, span.end).indexOf('=');
      if (equals < 0) return { name: part(span), value: undefined };
      const at = span.start + equals;
      return { name: part({ start: span.start, end: at }), value: part({ start: at + 1, end: span.end }) };
    }),
    badEscapes: wrong.map(({ span }) => source.span(span.start, span.end)),
  };
}

function addressSpans(text: string, start: number, end: number, scheme: string): Span[] {
  if (scheme === 'sip') return sipAddress(text, start, end);
  return pieces(text, start, end, scheme === 'tel' ? /[;]/ : /[;,]/);
}

/**
 * The one address of a SIP URI (RFC 3261, 19.1): semicolons and commas may stand in the user's name, and behind the host
 * come parameters such as `;transport=tcp`. What follows a comma there is dialled once the call stands.
 */
function sipAddress(text: string, start: number, end: number): Span[] {
  const at = text.indexOf('@', start);
  const host = at < 0 || at >= end ? start : at + 1;
  const behind = text.slice(host, end).search(/[;,]/);
  const addressEnd = behind < 0 ? end : host + behind;
  return addressEnd > start ? [{ start, end: addressEnd }] : [];
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
