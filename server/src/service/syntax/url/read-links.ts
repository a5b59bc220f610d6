import type { Reading, WrittenComment } from '../written-setting.js';
import { commentsIn } from './comments-in.js';
import { decodeMail } from './decoded-mail.js';
import { type LinkPlace, type LinkTextKind, markedPlace, textEnd } from './link-place.js';
import { linkSource } from './link-source.js';
import { isProvision, type LinkProblem, type LinkProblemKind, type ProvisionSet, provisionSet } from './provision.js';
import { isLinkInText, type SchemeAt, schemeEnd, schemesIn, schemesWithoutColon } from './schemes.js';
import { type WrittenLink, writtenLink } from './written-link.js';

/** Sets are the links that configure a client. */
export interface LinkReading extends Reading<ProvisionSet, LinkProblemKind> {
  /** All other links that a Jabber client handles, or once did. */
  readonly links: readonly WrittenLink[];
}

/**
 * Finds the links for Jabber clients in a text and reads them. Takes next to no time where there are none; linear to
 * the length of the text; never throws.
 */
export function readLinks(text: string, kind: LinkTextKind): LinkReading {
  const sets: ProvisionSet[] = [];
  const links: WrittenLink[] = [];
  const problems: LinkProblem[] = [];
  const mail = kind === 'eml' ? decodeMail(text) : undefined;
  const view = mail?.text ?? text;
  const comments = commentsIn(view, kind);
  const isCommentedOut = searchComments(view, comments);
  let done = 0;
  const schemes = [...schemesIn(view), ...schemesWithoutColon(view)].sort((a, b) => a.start - b.start);
  for (const scheme of schemes) {
    if (scheme.start < done || isCommentedOut(scheme.start)) continue; // inside of the link before, or dead text
    const place = linkPlace(view, scheme, kind);
    if (!place) continue;
    const source = linkSource(view, place, mail);
    if (isProvision(source.text)) sets.push(provisionSet(source, problems));
    else links.push(writtenLink(source, scheme.scheme));
    done = place.end;
  }
  problems.sort((a, b) => a.span.start - b.span.start);
  return { sets, links, problems, comments };
}

/**
 * Whether a place lies in a comment; asked from the beginning of the text to its end. Mail programs read the content
 * of conditional comments, and a comment without an end may be none.
 */
function searchComments(text: string, comments: readonly WrittenComment[]): (offset: number) => boolean {
  const dead = comments.filter(
    ({ span, contentSpan }) => contentSpan.end < span.end && !text.startsWith('[if', contentSpan.start),
  );
  let next = 0;
  return (offset) => {
    while ((dead[next]?.span.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    return (dead[next]?.span.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

/** True where an odd number of backticks stands before it on its line. */
function isInCode(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 1000), offset);
  return before.slice(before.lastIndexOf('\n') + 1).split('`').length % 2 === 0;
}

function linkPlace(text: string, scheme: SchemeAt, kind: LinkTextKind): LinkPlace | undefined {
  const { start } = scheme;
  const place = markedPlace(text, start, kind) ?? textPlace(text, scheme, kind);
  return place && place.end > scheme.end ? place : undefined;
}

function textPlace(text: string, scheme: SchemeAt, kind: LinkTextKind): LinkPlace | undefined {
  if (!isLinkInText(text, scheme)) return undefined;
  const { start } = scheme;
  const backslashes = schemeEnd(text, scheme);
  const lineEnd = textEnd(text, backslashes > scheme.end ? backslashes : start);
  const end = scheme.scheme === 'ciscojabber' ? brokenLinkEnd(text, lineEnd) : lineEnd;
  const hasEntities = kind === 'html' || (kind === 'markdown' && !isInCode(text, start));
  return { kind: 'text', start, end, hasEntities, escapesAmpersand: kind === 'html' };
}

/** The services that a link may exclude; in a list of them a blank is a slip, and the link goes on. */
const service = /[=,\s](?:WEBEX|CUCM|CUP)$/i;
const nextService = /[ \t]*,[ \t]+(?=(?:WEBEX|CUCM|CUP)\b)/iy;

function testAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

/** Where a link really ends that was broken before or after an `&`, as the guides break them to fit the page. */
function brokenLinkEnd(text: string, linkEnd: number): number {
  let end = linkEnd;
  for (let breaks = 0; breaks < 20; breaks++) {
    const goesOn = text[end - 1] === '&' ? /\s{1,20}(?=[A-Za-z_]\w*=)/y : /\s{1,20}(?=&(?:amp;)?[A-Za-z_]\w*=)/y;
    const inList = service.test(text.slice(Math.max(0, end - 8), end)) ? nextService : undefined;
    const next = [goesOn, inList].find((pattern) => pattern && testAt(pattern, text, end));
    if (!next) break;
    end = textEnd(text, next.lastIndex);
  }
  return end;
}
