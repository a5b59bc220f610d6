import type { Reading } from '../written-setting.js';
import { commentsIn } from './comments-in.js';
import { type LinkPlace, type LinkTextKind, markedPlace, textEnd } from './link-place.js';
import { linkSource } from './link-source.js';
import { isProvision, type LinkProblem, type LinkProblemKind, type ProvisionSet, provisionSet } from './provision.js';
import { decodeMail } from './quoted-printable.js';
import { isLinkInText, type SchemeAt, schemesIn } from './schemes.js';
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
  let done = 0;
  for (const scheme of schemesIn(view)) {
    if (scheme.start < done) continue; // inside of the link before
    const place = linkPlace(view, scheme, kind);
    if (!place) continue;
    const source = linkSource(view, place, mail);
    if (isProvision(source.text)) sets.push(provisionSet(source, problems));
    else links.push(writtenLink(source, scheme.scheme));
    done = place.end;
  }
  problems.sort((a, b) => a.span.start - b.span.start);
  return { sets, links, problems, comments: commentsIn(text, kind) };
}

function linkPlace(text: string, scheme: SchemeAt, kind: LinkTextKind): LinkPlace | undefined {
  const { start } = scheme;
  const place = markedPlace(text, start, kind) ?? textPlace(text, scheme, kind);
  return place && place.end > scheme.end ? place : undefined;
}

function textPlace(text: string, scheme: SchemeAt, kind: LinkTextKind): LinkPlace | undefined {
  if (!isLinkInText(text, scheme)) return undefined;
  const { start } = scheme;
  const lineEnd = textEnd(text, start);
  const end = scheme.scheme === 'ciscojabber' ? brokenLinkEnd(text, lineEnd) : lineEnd;
  return { kind: 'text', start, end, hasEntities: kind === 'html', escapesAmpersand: kind === 'html' };
}

/** Where a link really ends that was broken before or after an `&`, as the guides break them to fit the page. */
function brokenLinkEnd(text: string, linkEnd: number): number {
  let end = linkEnd;
  for (let breaks = 0; breaks < 20; breaks++) {
    const goesOn = text[end - 1] === '&' ? /\s{1,20}(?=[A-Za-z_]\w*=)/y : /\s{1,20}(?=&(?:amp;)?[A-Za-z_]\w*=)/y;
    goesOn.lastIndex = end;
    if (!goesOn.test(text)) break;
    const rest = textEnd(text, goesOn.lastIndex);
    end = rest;
  }
  return end;
}
