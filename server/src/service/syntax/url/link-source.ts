import type { Edit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import { DecodedBuilder, type DecodedText, plainText } from '../decoded-text.js';
import { referencesIn } from '../xml/references.js';
import type { DecodedMail } from './decoded-mail.js';
import type { LinkPlace } from './link-place.js';
import { encodeQuotedPrintable } from './quoted-printable.js';

/** A link as a client sees it, with the way back through whatever it is wrapped in. */
export interface LinkSource {
  readonly text: string;
  readonly place: LinkPlace['kind'];
  /** True in base64: nobody can read there what is edited, so nothing is. */
  readonly isEncoded: boolean;
  /** True in a string of a script that puts more behind it: `"ciscojabber://provision?" + parameters`. */
  readonly goesOn: boolean;
  /** The source of `text[start, end)`. */
  span(start: number, end: number): Span;
  /** The edit that puts `newText`, part of a link, for `text[start, end)`. */
  edit(start: number, end: number, newText: string): Edit;
}

/** Unwraps the link at a place of a text; `outer` leads from that text to the file. */
export function linkSource(text: string, place: LinkPlace, outer: DecodedMail | undefined): LinkSource {
  const inner = place.hasEntities ? decodeEntities(text, place) : plainText(text, place);
  const span = (start: number, end: number): Span => {
    const within = inner.sourceSpan(start, end);
    return outer ? outer.sourceSpan(within.start, within.end) : within;
  };
  const encoding = outer?.encodingAt(span(0, 0).start);
  const wrap = (newText: string): string => {
    const escaped = place.escapesAmpersand ? newText.replace(/&/g, '&amp;') : newText;
    return encoding === 'quoted-printable' ? encodeQuotedPrintable(escaped) : escaped;
  };
  return {
    text: inner.text,
    place: place.kind,
    isEncoded: encoding === 'base64',
    goesOn: isJoined(text, place),
    span,
    edit: (start, end, newText) => ({ span: span(start, end), newText: wrap(newText) }),
  };
}

/** What joins strings behind the quote that ends one: `+`, a dot or a method, `&` of Visual Basic. */
const joint = /["'`]\s*(?:\+|\s&\s|\.\s*(?:\$|[a-z]\w*\())/iy;

function isJoined(text: string, { end }: LinkPlace): boolean {
  joint.lastIndex = end;
  return joint.test(text);
}

function decodeEntities(text: string, { start, end }: LinkPlace): DecodedText {
  const builder = new DecodedBuilder();
  let done = start;
  for (const { span, character } of referencesIn(text, start, end)) {
    if (character === undefined) continue;
    builder.addPlain(text, { start: done, end: span.start });
    builder.addDecoded(character, span);
    done = span.end;
  }
  builder.addPlain(text, { start: done, end });
  return builder.finish(start);
}
