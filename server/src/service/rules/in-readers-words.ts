import type { JabberDocument } from '../documents/jabber-document.js';
import type { EmmSet } from '../documents/setting-set.js';
import { t } from '../messages/localise.js';
import { payloadNames } from '../syntax/json/payload-names.js';
import { excerpt } from '../text/excerpt.js';
import type { Span } from '../text/span.js';
import type { Report } from './finding.js';

/**
 * What makes a report readable where nobody can read what it marks, in base64: of a link the message names it, and
 * nothing is fixed there; of app configuration it names the string, and only fixes that encode all of it are offered.
 */
export function inReadersWords(document: JabberDocument): (report: Report) => Report {
  if (document.kind === 'links') {
    const links = [...document.sets, ...document.links].filter(({ isEncoded }) => isEncoded);
    return (report) => ofLinks(report, links);
  }
  if (document.kind !== 'emm') return (report) => report;
  const strings = document.sets.filter(isEncoded);
  return (report) => ofStrings(report, strings);
}

function ofLinks(report: Report, links: readonly { readonly span: Span; readonly url: string }[]): Report {
  const link = links.find(({ span }) => holds(span, report.span));
  if (!link) return report;
  const { fixes: _, ...rest } = report;
  return { ...rest, message: t('{0} (in {1})', report.message, excerpt(link.url)) };
}

/** A dictionary in a string of JSON. */
type EncodedSet = EmmSet & { readonly encodedIn: Span };

function isEncoded(set: EmmSet): set is EncodedSet {
  return set.encodedIn !== undefined;
}

function ofStrings(report: Report, strings: readonly EncodedSet[]): Report {
  const found = strings.find(({ encodedIn }) => holds(encodedIn, report.span));
  if (!found) return report;
  const string = found.encodedIn;
  const name = payloadNames.find((each) => found.path.includes(each)) ?? '';
  const { fixes, ...rest } = report;
  return {
    ...rest,
    message: t('{0} (in {1})', report.message, name),
    ...(fixes && {
      fixes: () =>
        fixes().filter(({ edits: [edit, ...more] }) => edit && more.length === 0 && isSame(edit.span, string)),
    }),
  };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
