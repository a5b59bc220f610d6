import type { ConfigDocument } from '../documents/jabber-document.js';
import type { XmlElement } from '../syntax/xml/xml-document.js';
import type { Span } from '../text/span.js';

/** The last `</config>` behind elements where no `<config>` is. */
export function lostRootEnd(document: ConfigDocument): Span | undefined {
  const first = document.root ? undefined : firstElement(document);
  if (!first) return undefined;
  const isRootEnd = (found = '') => found.toLowerCase() === 'config';
  return document.xml.errors.findLast(
    ({ kind, found, span }) => kind === 'close-tag-stray' && isRootEnd(found) && span.start >= first.span.end,
  )?.span;
}

/** `config version="1.0">` right before the first element, and a `</config>`: where its name stands whose bracket was lost. */
export function rootWithoutBracket(document: ConfigDocument): Span | undefined {
  const first = lostRootEnd(document) && firstElement(document);
  if (!first) return undefined;
  const from = Math.max(0, first.span.start - 200);
  const found = /(?<=^|[\s>])config(?:\s[^<>]*)?>$/.exec(document.text.slice(from, first.span.start).trimEnd());
  if (!found) return undefined;
  const start = from + found.index;
  return { start, end: start + 'config'.length };
}

function firstElement({ xml }: ConfigDocument): XmlElement | undefined {
  return xml.children.find((node) => node.kind === 'element');
}
