import type { Span } from '../../text/span.js';
import { addBase64, decodeBase64 } from '../base64.js';
import { DecodedBuilder, type DecodedText } from '../decoded-text.js';
import { addQuotedPrintable } from './quoted-printable.js';

/** How a part of a mail is encoded. */
export type MailEncoding = 'quoted-printable' | 'base64';

/** A mail with its encoded parts decoded. */
export interface DecodedMail extends DecodedText {
  /** How the source at the offset is encoded; undefined where it stands for itself. */
  encodingAt(sourceOffset: number): MailEncoding | undefined;
}

interface EncodedPart extends Span {
  readonly encoding: MailEncoding;
}

const header = /^content-transfer-encoding:[ \t]*([\w-]+)/gim;
/** A blank line ends the headers of a part. */
const blankLine = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)/g;
const base64Lines = /(?:[A-Za-z0-9+/]+={0,2}[ \t]*(?:\r\n|\n|\r|$))+/y;
/** What a part in base64 has to hold to be looked at: anything that a client opens has one of these. */
const link = /(?:cisco|tel|im|sip|xmpp|movi|clicktocall)\w*:/i;

/**
 * Decodes the parts of a mail that are quoted-printable, and those in base64 that are text and hold a link. Other parts
 * stay as they are. Undefined when nothing is to be decoded.
 */
export function decodeMail(text: string): DecodedMail | undefined {
  const parts = encodedParts(text);
  if (parts.length === 0) return undefined;
  const builder = new DecodedBuilder();
  let done = 0;
  for (const part of parts) {
    builder.addPlain(text, { start: done, end: part.start });
    if (part.encoding === 'base64') addBase64(builder, text, part);
    else addQuotedPrintable(builder, text, part);
    done = part.end;
  }
  builder.addPlain(text, { start: done, end: text.length });
  const encodingAt = (offset: number) => parts.find(({ start, end }) => start <= offset && offset <= end)?.encoding;
  return { ...builder.finish(0), encodingAt };
}

/** The text of the parts in base64, for whoever looks for a word in a mail. */
export function base64TextsIn(text: string): readonly string[] {
  return encodedParts(text).flatMap((part) =>
    part.encoding === 'base64' ? [decodeBase64(text.slice(part.start, part.end))] : [],
  );
}

function encodedParts(text: string): readonly EncodedPart[] {
  const headers = [...text.matchAll(header)];
  return headers.flatMap((match, index): EncodedPart[] => {
    const start = match.index + match[0].length;
    const end = headers[index + 1]?.index ?? text.length;
    const encoding = match[1]?.toLowerCase();
    if (encoding === 'quoted-printable') return [{ encoding, start, end }];
    if (encoding !== 'base64') return [];
    const body = bodyIn(text, start, end);
    const before = headers[index - 1]?.index ?? 0;
    if (!body || !isText(text.slice(before, start), text.slice(start, body.start))) return [];
    return link.test(decodeBase64(text.slice(body.start, body.end))) ? [{ encoding, ...body }] : [];
  });
}

/** The lines of base64 behind the headers. */
function bodyIn(text: string, from: number, to: number): Span | undefined {
  blankLine.lastIndex = from;
  const blank = blankLine.exec(text);
  if (!blank || blankLine.lastIndex > to) return undefined;
  base64Lines.lastIndex = blankLine.lastIndex;
  const lines = base64Lines.exec(text);
  return lines ? { start: lines.index, end: lines.index + lines[0].trimEnd().length } : undefined;
}

/** True unless the headers of the part, before and behind its encoding, say that it is no text. */
function isText(before: string, behind: string): boolean {
  blankLine.lastIndex = 0;
  const lastBlank = [...before.matchAll(blankLine)].at(-1);
  const headers = before.slice(lastBlank ? lastBlank.index : 0) + behind;
  const type = /^content-type:[ \t]*([\w-]+)/im.exec(headers)?.[1];
  return type === undefined || type.toLowerCase() === 'text';
}
