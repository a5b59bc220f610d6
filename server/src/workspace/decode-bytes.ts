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
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, encoding: 'unknown', hasByteOrderMark: false, valid: false };
  }
}

/** By hand, because TextDecoder replaces unpaired surrogates and so would change the file. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', hasByteOrderMark: boolean): DecodedBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let chunk: number[] = [];
  for (let at = hasByteOrderMark ? 2 : 0; at < bytes.length; at += 2) {
    chunk.push(view.getUint16(at, encoding === 'utf-16le'));
    if (chunk.length === 4096) {
      parts.push(String.fromCharCode(...chunk));
      chunk = [];
    }
  }
  const text = parts.join('') + String.fromCharCode(...chunk);
  const unpaired = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
  return { text, encoding, hasByteOrderMark, valid: !unpaired.test(text) };
}

/** The way back of `windows-1252`, in which each of the 256 bytes is one character. */
function encodeSingleBytes(text: string): Uint8Array | undefined {
  const characters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map([...characters].map((character, byte) => [character, byte]));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
