import type { Node } from 'jsonc-parser';
import { DecodedBuilder, type DecodedText, plainText } from '../decoded-text.js';

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The text of a string node with the way back; of any other node its source. */
export function decodeJsonNode(text: string, node: Node): DecodedText {
  const span = { start: node.offset, end: node.offset + node.length };
  if (node.type !== 'string') return plainText(text, span);
  return decodeContent(text, stringContent(text, node));
}

/** The source of a string without its quotes; of any other node all of it. */
export function stringContent(text: string, node: Node): { start: number; end: number } {
  const start = node.offset;
  const end = start + node.length;
  if (node.type !== 'string' || text[start] !== '"') return { start, end };
  return { start: start + 1, end: isClosed(text, start, end) ? end - 1 : end };
}

/** True when the string ends with a quote that nothing escapes. */
function isClosed(text: string, start: number, end: number): boolean {
  if (end - start < 2 || text[end - 1] !== '"') return false;
  let backslashes = 0;
  while (text[end - 2 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 0;
}

function decodeContent(text: string, { start, end }: { start: number; end: number }): DecodedText {
  // A search beyond the end would look through the whole text for each string.
  const source = text.slice(0, end);
  const builder = new DecodedBuilder();
  let done = start;
  for (let at = source.indexOf('\\', start); at >= 0; at = source.indexOf('\\', done)) {
    builder.addPlain(text, { start: done, end: at });
    const unicode = /^\\u([0-9a-fA-F]{4})/.exec(text.slice(at, Math.min(at + 6, end)));
    const next = Math.min(at + (unicode ? 6 : 2), end);
    const character = text[at + 1] ?? '';
    const decoded = unicode
      ? String.fromCharCode(Number.parseInt(unicode[1] ?? '', 16))
      : (escapes[character] ?? character);
    if (next - at > 1) builder.addDecoded(decoded, { start: at, end: next });
    done = next;
  }
  builder.addPlain(text, { start: done, end });
  return builder.finish(start);
}
