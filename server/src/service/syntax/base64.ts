import type { Span } from '../text/span.js';
import type { DecodedBuilder } from './decoded-text.js';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A byte with the four digits that hold it. */
interface EncodedByte {
  readonly value: number;
  readonly source: Span;
}

/** The text that a stretch of base64 holds, without the way back. */
export function decodeBase64(text: string): string {
  let decoded = '';
  for (const { text: part } of characters(text, { start: 0, end: text.length })) decoded += part;
  return decoded;
}

/** The text in UTF-8 as base64. It must have no halves of characters. */
export function encodeBase64(text: string): string {
  const bytes = [...encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|[^%]/g)].map(([character, byte]) =>
    byte === undefined ? character.charCodeAt(0) : Number.parseInt(byte, 16),
  );
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const digit = (shift: number) => digits[(bits >> shift) & 63] ?? '';
    encoded += digit(18) + digit(12) + (second === undefined ? '=' : digit(6)) + (third === undefined ? '=' : digit(0));
  }
  return encoded;
}

/** Adds what a stretch of base64 holds as UTF-8; each character leads back to the digits that hold it. */
export function addBase64(builder: DecodedBuilder, text: string, span: Span): void {
  for (const { text: decoded, source } of characters(text, span)) builder.addDecoded(decoded, source);
}

/** Characters, together with those before them that share their digits. What is no UTF-8 stands as U+FFFD. */
function* characters(text: string, span: Span): Generator<{ text: string; source: Span }> {
  let pending: EncodedByte[] = [];
  for (const byte of bytesIn(text, span)) {
    pending.push(byte);
    const first = pending[0];
    if (!first || pending.length < lengthFrom(first.value)) continue;
    yield {
      text: decodeUtf8(pending.map(({ value }) => value)),
      source: { start: first.source.start, end: byte.source.end },
    };
    pending = [];
  }
  const [first] = pending;
  const last = pending.at(-1);
  if (first && last) yield { text: '\uFFFD', source: { start: first.source.start, end: last.source.end } };
}

function* bytesIn(text: string, { start, end }: Span): Generator<EncodedByte> {
  let bits = 0;
  let count = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const digit = digits.indexOf(text[at] ?? '');
    if (digit < 0) continue;
    if (count === 0) from = at;
    bits = (bits << 6) | digit;
    count++;
    if (count < 4) continue;
    const source = { start: from, end: at + 1 };
    yield { value: (bits >> 16) & 255, source };
    yield { value: (bits >> 8) & 255, source };
    yield { value: bits & 255, source };
    bits = 0;
    count = 0;
  }
  const source = { start: from, end };
  if (count === 3) {
    yield { value: (bits >> 10) & 255, source };
    yield { value: (bits >> 2) & 255, source };
  } else if (count === 2) yield { value: (bits >> 4) & 255, source };
}

/** How many bytes a character has that begins with this one. */
function lengthFrom(first: number): number {
  if (first < 0xc0) return 1;
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
}

function decodeUtf8(bytes: readonly number[]): string {
  const [first = 0] = bytes;
  if (bytes.length === 1) return first < 0x80 ? String.fromCharCode(first) : '\uFFFD';
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return '\uFFFD';
  }
}
