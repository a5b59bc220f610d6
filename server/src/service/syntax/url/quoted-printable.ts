import type { Span } from '../../text/span.js';
import { DecodedBuilder, type DecodedText } from '../decoded-text.js';

const header = /^content-transfer-encoding:[ \t]*([\w-]+)/gim;

/** A mail with its quoted-printable parts decoded. */
export interface DecodedMail extends DecodedText {
  /** True when the source at the offset is quoted-printable. */
  isEncodedAt(sourceOffset: number): boolean;
}

/**
 * Decodes the quoted-printable parts of a mail: soft line breaks go, `=3D` is an equals sign. Only ASCII is decoded,
 * which is all that links are made of; other parts stay as they are. Undefined when nothing is to be decoded.
 */
export function decodeMail(text: string): DecodedMail | undefined {
  const parts = [...text.matchAll(header)];
  const encoded: Span[] = [];
  for (const [index, part] of parts.entries()) {
    const span = { start: part.index + part[0].length, end: parts[index + 1]?.index ?? text.length };
    if (part[1]?.toLowerCase() === 'quoted-printable') encoded.push(span);
  }
  if (encoded.length === 0) return undefined;
  const builder = new DecodedBuilder();
  let done = 0;
  for (const { start, end } of encoded) {
    builder.addPlain(text, { start: done, end: start });
    addDecoded(builder, text, start, end);
    done = end;
  }
  builder.addPlain(text, { start: done, end: text.length });
  const isEncodedAt = (offset: number) => encoded.some(({ start, end }) => start <= offset && offset <= end);
  return { ...builder.finish(0), isEncodedAt };
}

/** Text as it stands in a quoted-printable part. Only ASCII without line breaks can be held. */
export function encodeQuotedPrintable(text: string): string {
  return text.replace(/=/g, '=3D');
}

function addDecoded(builder: DecodedBuilder, text: string, start: number, end: number): void {
  const sequence = /=(?:[ \t]*(?:\r\n|\n|\r)|([0-7][0-9A-Fa-f]))/g;
  const part = text.slice(start, end);
  let done = 0;
  for (const match of part.matchAll(sequence)) {
    builder.addPlain(text, { start: start + done, end: start + match.index });
    done = match.index + match[0].length;
    if (match[1]) {
      const decoded = String.fromCharCode(Number.parseInt(match[1], 16));
      builder.addDecoded(decoded, { start: start + match.index, end: start + done });
    }
  }
  builder.addPlain(text, { start: start + done, end });
}
