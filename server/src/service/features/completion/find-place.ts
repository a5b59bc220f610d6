import { groupNames } from '../../catalogue/parameter.js';
import type { ConfigDocument } from '../../documents/jabber-document.js';
import { settingAt } from '../../rules/places.js';
import type { XmlElement, XmlNode } from '../../syntax/xml/xml-document.js';
import { elementPath, nodeBefore } from '../element-path.js';
import type { FeatureContext } from '../feature-context.js';
import { nestedPlace } from '../nested-schema.js';
import { findAttributePlace } from './find-attribute-place.js';
import { findValuePlace } from './find-value-place.js';
import { type Container, nowhere, type Place } from './place.js';
import { isSettled, tagTail } from './tag-tail.js';

const opaque: readonly XmlNode['kind'][] = ['comment', 'cdata', 'doctype'];

/** Where the cursor is. The text may be half typed: the tag at the cursor is read from the text, the rest from the tree. */
export function findPlace(document: ConfigDocument, offset: number, context: FeatureContext): Place {
  const { text } = document;
  if (document.tooLarge || inOpaqueNode(document, offset)) return nowhere;
  const bracket = lastBefore(text, '<', offset);
  if (bracket <= lastBefore(text, '>', offset)) return findContentPlace(document, offset, context);
  const tag = text.slice(bracket, offset);
  const path = openElements(document, bracket);
  if (tag.startsWith('<!')) return nowhere;
  if (/^<\?\w*$/.test(tag)) return declarationPlace(document, bracket, offset);
  if (tag.startsWith('</')) return closeTagPlace(document, path, bracket, offset);
  if (/^<[\w.:-]*$/.test(tag)) {
    const container = containerOf(document, path, context);
    if (!container) return nowhere;
    return { kind: 'element', container, bracket: true, typed: tag.slice(1), ...tagTail(document, bracket, offset) };
  }
  return findAttributePlace(document, path, bracket, offset, context);
}

function findContentPlace(document: ConfigDocument, offset: number, context: FeatureContext): Place {
  const path = openElements(document, offset);
  const value = findValuePlace(document, path, offset, context);
  if (value) return value;
  const word = /[\w.:-]*$/.exec(document.text.slice(Math.max(0, offset - 100), offset))?.[0] ?? '';
  const start = offset - word.length;
  const container = containerOf(document, path, context);
  if (!container || !isAlone(document.text, start)) return nowhere;
  const rest = /^[\w.:-]*/.exec(document.text.slice(offset, offset + 100))?.[0] ?? '';
  return {
    kind: 'element',
    container,
    bracket: false,
    typed: word,
    replace: { start, end: offset + rest.length },
    nameOnly: false,
    closeName: undefined,
  };
}

/** True inside a parameter that is closed: what is not known of its content is the user's own. */
function isInFinishedValue(document: ConfigDocument, path: readonly XmlElement[]): boolean {
  const innermost = path.at(-1);
  const setting = innermost && settingAt(document, innermost.span.start);
  if (!setting?.element.closeTag || !path.includes(setting.element)) return false;
  return setting.parameter !== undefined || setting.group !== undefined;
}

/** True when nothing but blanks stands between the offset and the tag or comment before it. */
function isAlone(text: string, offset: number): boolean {
  return /(^|>)[\s\uFEFF]*$/.test(text.slice(Math.max(0, offset - 500), offset));
}

/** The elements whose content the offset lies in, outermost first; half-typed tags do not count. */
function openElements(document: ConfigDocument, offset: number): XmlElement[] {
  return elementPath(document.xml, offset).filter(
    (element) =>
      !element.selfClosing &&
      element.openTag.end <= offset &&
      document.text[element.openTag.end - 1] === '>' &&
      (element.closeTag === undefined || offset <= element.closeTag.start),
  );
}

function containerOf(
  document: ConfigDocument,
  path: readonly XmlElement[],
  context: FeatureContext,
): Container | undefined {
  const nested = nestedPlace(path, context.catalogue);
  const innermost = path.at(-1);
  if (nested && innermost) return { kind: 'nested', children: nested.schema.children ?? {}, element: innermost };
  if (isInFinishedValue(document, path)) return undefined;
  for (const element of path.toReversed()) {
    const group = document.groups.find((candidate) => candidate.element === element);
    if (group) return { kind: 'group', name: groupNames.find((name) => name === group.known) };
    if (element === document.root) return { kind: 'config' };
  }
  return { kind: 'top' };
}

function closeTagPlace(document: ConfigDocument, path: readonly XmlElement[], start: number, offset: number): Place {
  const rest = /^[\w.:-]*[ \t]*>?/.exec(document.text.slice(offset, offset + 200))?.[0] ?? '';
  const inward = path.toReversed();
  const open = inward.filter((element) => !isSettled(element, start));
  const names = (open.length > 0 ? open : inward.slice(0, 1)).map((element) => element.name);
  return { kind: 'close-tag', names, replace: { start, end: offset + rest.trimEnd().length } };
}

function declarationPlace(document: ConfigDocument, start: number, offset: number): Place {
  if (document.text.slice(0, start).replace('\uFEFF', '') !== '') return nowhere;
  const rest = /^\w*(\?>)?/.exec(document.text.slice(offset, offset + 20))?.[0] ?? '';
  return { kind: 'declaration', replace: { start, end: offset + rest.length } };
}

/** True inside a comment or a CDATA section, where nothing is offered. */
function inOpaqueNode(document: ConfigDocument, offset: number): boolean {
  const node = nodeBefore(elementPath(document.xml, offset).at(-1)?.children ?? document.xml.children, offset);
  if (!node || !opaque.includes(node.kind)) return false;
  const finished = document.text[node.span.end - 1] === '>';
  return offset < node.span.end || (offset === node.span.end && !finished);
}

function lastBefore(text: string, character: string, offset: number): number {
  return offset === 0 ? -1 : text.lastIndexOf(character, offset - 1);
}
