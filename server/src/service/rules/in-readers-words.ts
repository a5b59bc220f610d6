import type { JabberDocument } from '../documents/jabber-document.js';
import { t } from '../messages/localise.js';
import { excerpt } from '../text/excerpt.js';
import type { Span } from '../text/span.js';
import type { Report } from './finding.js';

/**
 * The report as it can be read where nobody can read what it marks, in base64: of a link the message names it, and
 * nothing is fixed there; of app configuration it names the string, and only fixes that encode all of it are offered.
 */
export function inReadersWords(report: Report, document: JabberDocument): Report {
  if (document.kind === 'links') {
    const link = [...document.sets, ...document.links].find((each) => each.isEncoded && holds(each.span, report.span));
    if (!link) return report;
    const { fixes: _, ...rest } = report;
    return { ...rest, message: t('{0} (in {1})', report.message, excerpt(link.url)) };
  }
  if (document.kind !== 'emm') return report;
  const string = document.sets.find(({ encodedIn }) => encodedIn && holds(encodedIn, report.span))?.encodedIn;
  if (!string) return report;
  const { fixes, ...rest } = report;
  return {
    ...rest,
    message: t('{0} (in {1})', report.message, 'payloadJson'),
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
