import type { Span } from '../../text/span.js';
import type { DecodedBuilder } from '../decoded-text.js';

/** Text as it stands in a quoted-printable part. Only ASCII without line breaks can be held. */
export function encodeQuotedPrintable(text: string): string {
  return text.replace(/=/g, '=3D');
}

/** Adds what a quoted-printable stretch holds: soft line breaks go, `=3D` is an equals sign. Only ASCII is decoded. */
export function addQuotedPrintable(builder: DecodedBuilder, text: string, { start, end }: Span): void {
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
