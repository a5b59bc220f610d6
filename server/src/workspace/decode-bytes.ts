import type { Encoding } from '../service/documents/jabber-document.js';

/** A file's bytes as text, and what is needed to write the same bytes back. */
export interface DecodedBytes {
  readonly text: string;
  /** `unknown`: no encoding XML readers take; each byte then stands for one character. */
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  /** False when the bytes are not what their encoding allows. */
  readonly valid: boolean;
}

/**
 * Decodes UTF-8 and UTF-16, by byte order mark or by the look of the first `<`. Nothing is lost
 * whatever the bytes: `encodeText` gives the same ones again.
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes, true);
  if (bytes.length % 2 === 0) {
    if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 'utf-16le', true);
    if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 'utf-16be', true);
    if (first === 0x3c && second === 0) return decodeUtf16(bytes, 'utf-16le', false);
    if (first === 0 && second === 0x3c) return decodeUtf16(bytes, 'utf-16be', false);
  }
  return decodeUtf8(bytes, false);
}

/** The bytes of a text; undefined when the encoding has no bytes for one of its characters. */
export function encodeText(text: string, encoding: Encoding, byteOrderMark: boolean): Uint8Array | undefined {
  if (encoding === 'unknown') return encodeSingleBytes(text);
  const marked = byteOrderMark ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

function decodeUtf8(bytes: Uint8Array, hasByteOrderMark: boolean): DecodedBytes {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const text = decoder.decode(hasByteOrderMark ? bytes.subarray(3) : bytes);
    return { text, encoding: 'utf-8', hasByteOrderMark, valid: true };
  } catch {
    const text = stringOf(bytes.length, (at) => bytes[at] ?? 0);
    return { text, encoding: 'unknown', hasByteOrderMark: false, valid: false };
  }
}

/** By hand, because TextDecoder replaces unpaired surrogates and so would change the file. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', hasByteOrderMark: boolean): DecodedBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = hasByteOrderMark ? 2 : 0;
  const read = (at: number): number => view.getUint16(start + at * 2, encoding === 'utf-16le');
  const text = stringOf((bytes.length - start) / 2, read);
  const unpaired = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
  return { text, encoding, hasByteOrderMark, valid: !unpaired.test(text) };
}

/** Each character the number of a byte; Node's own decoder for Windows-1252 is not the browsers'. */
function encodeSingleBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) return undefined;
    bytes[at] = code;
  }
  return bytes;
}

/** A string from its UTF-16 codes, in pieces that fit an argument list. */
function stringOf(length: number, codeAt: (at: number) => number): string {
  const parts: string[] = [];
  for (let start = 0; start < length; start += 4096) {
    const size = Math.min(4096, length - start);
    parts.push(String.fromCharCode(...Array.from({ length: size }, (_, index) => codeAt(start + index))));
  }
  return parts.join('');
}
