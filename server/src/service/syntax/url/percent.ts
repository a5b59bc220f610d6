import type { Span } from '../../text/span.js';
import { DecodedBuilder, type DecodedText } from '../decoded-text.js';

/** True when a link can hold the text: UTF-8 has no halves of characters. */
export function canHoldUrlValue(value: string): boolean {
  return !/\p{Surrogate}/u.test(value);
}

/**
 * The value as it stands in a link, safe in plain text, Markdown and HTML alike. Commas and colons, which the guides
 * print as they are, stay. The value must be one that a link can hold.
 */
export function encodeUrlValue(value: string): string {
  const encoded = encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%40/g, '@');
  return encoded.replace(/[!'()*~]|[.,:@_]+$/g, (character) => [...character].map(escapeByte).join(''));
}

function escapeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** A `%` that starts no two digits, or bytes that are no UTF-8. */
export interface PercentProblem {
  readonly kind: 'percent-bare' | 'percent-not-utf8';
  readonly span: Span;
}

/** Decodes `%41` and the like as UTF-8; what cannot be decoded is left as written and reported. */
export function decodePercent(text: string, from: number, to: number, problems: PercentProblem[]): DecodedText {
  const builder = new DecodedBuilder();
  const head = text.slice(0, to); // a long link has many parts: none looks beyond its end
  let done = from;
  for (let at = head.indexOf('%', from); at >= 0; at = head.indexOf('%', done)) {
    builder.addPlain(text, { start: done, end: at });
    const run = /^(?:%[0-9a-fA-F]{2})+/.exec(text.slice(at, Math.min(to, at + 12)))?.[0] ?? '';
    const character = firstCharacter(run);
    const length = character?.length ?? (run === '' ? 1 : 3);
    const span = { start: at, end: at + length };
    if (character) builder.addDecoded(character.text, span);
    else {
      builder.addPlain(text, span);
      problems.push({ kind: run === '' ? 'percent-bare' : 'percent-not-utf8', span });
    }
    done = span.end;
  }
  builder.addPlain(text, { start: done, end: to });
  return builder.finish(from);
}

/** The character that the first bytes stand for, with the length of their source. */
function firstCharacter(run: string): { text: string; length: number } | undefined {
  const first = Number.parseInt(run.slice(1, 3), 16);
  const bytes = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const source = run.slice(0, bytes * 3);
  if (source.length < bytes * 3) return undefined;
  try {
    return { text: decodeURIComponent(source), length: source.length };
  } catch {
    return undefined;
  }
}
