import type { ConfigDocument } from '../../documents/jabber-document.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import { elementPath } from '../element-path.js';
import type { FeatureContext } from '../feature-context.js';
import { nestedPlace } from '../nested-schema.js';
import { type AttributeOwner, nowhere, type Place } from './place.js';

/** The attribute that is being written in the open tag (or declaration) that starts at `start`. */
export function findAttributePlace(
  document: ConfigDocument,
  path: readonly XmlElement[],
  start: number,
  offset: number,
  context: FeatureContext,
): Place {
  const { text } = document;
  const tag = text.slice(start, offset);
  const owner = ownerOf(document, path, start, context);
  if (!owner) return nowhere;
  const value = /([\w.:-]+)\s*=\s*(?:"([^"<]*)|'([^'<]*)|([\w.-]*))$/.exec(tag);
  if (value?.[1] !== undefined) return valuePlace(text, owner, value[1], value, offset);
  const name = /\s([\w.:-]*)$/.exec(tag)?.[1];
  if (name === undefined || hasOpenQuote(tag)) return nowhere;
  const after = text.slice(offset, offset + 200);
  const rest = /^[\w.:-]*/.exec(after)?.[0] ?? '';
  const tail = /^[^<>]*/.exec(after)?.[0] ?? '';
  const others = `${tag.slice(0, tag.length - name.length)} ${tail.slice(rest.length)}`;
  return {
    kind: 'attribute-name',
    owner,
    present: Array.from(others.matchAll(/([\w.:-]+)\s*=/g), (match) => match[1] ?? ''),
    replace: { start: offset - name.length, end: offset + rest.length },
    valueFollows: /^\s*=/.test(tail.slice(rest.length)),
  };
}

function valuePlace(text: string, owner: AttributeOwner, name: string, match: RegExpExecArray, offset: number): Place {
  const bare = match[4];
  const typed = match[2] ?? match[3] ?? bare ?? '';
  const quote = match[2] !== undefined ? '"' : "'";
  const after = text.slice(offset, offset + 200);
  const rest = bare === undefined ? (/^[^"'<>\r\n]*/.exec(after)?.[0] ?? '') : (/^[\w.-]*/.exec(after)?.[0] ?? '');
  const closed = bare !== undefined || after[rest.length] === quote;
  return {
    kind: 'attribute-value',
    owner,
    name,
    replace: { start: offset - typed.length, end: offset + (closed ? rest.length : 0) },
    needsQuotes: bare !== undefined,
  };
}

function hasOpenQuote(tag: string): boolean {
  const outside = tag.replace(/"[^"]*"|'[^']*'/g, '');
  return /["']/.test(outside);
}

function ownerOf(
  document: ConfigDocument,
  path: readonly XmlElement[],
  start: number,
  context: FeatureContext,
): AttributeOwner | undefined {
  if (document.text.startsWith('<?xml', start)) return { kind: 'declaration' };
  const element = elementPath(document.xml, start + 1).findLast((candidate) => candidate.span.start === start);
  if (!element) return undefined;
  if (path.length === 0 && element.name.toLowerCase() === 'config') return { kind: 'config' };
  const nested = nestedPlace([...path, element], context.catalogue);
  return nested && { kind: 'nested', schema: nested.schema };
}
