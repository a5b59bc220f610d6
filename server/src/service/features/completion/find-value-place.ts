import type { ConfigDocument } from '../../documents/jabber-document.js';
import type { ConfigSetting } from '../../documents/setting.js';
import { settingAt } from '../../rules/places.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import { type Span, touches } from '../../text/span.js';
import type { FeatureContext } from '../feature-context.js';
import { valueItems } from '../list-items.js';
import { nestedPlace } from '../nested-schema.js';
import type { Place } from './place.js';

/** The value that is being written at the offset; undefined when the cursor is in no value. */
export function findValuePlace(
  document: ConfigDocument,
  path: readonly XmlElement[],
  offset: number,
  context: FeatureContext,
): Place | undefined {
  const element = path.at(-1);
  if (!element) return undefined;
  const nested = nestedPlace(path, context.catalogue);
  if (nested) {
    if (nested.schema.children) return undefined;
    return { kind: 'nested-value', schema: nested.schema, replace: wordAround(document.text, element, offset) };
  }
  const setting = settingAt(document, element.span.start);
  if (setting?.element !== element || setting.nested) return undefined;
  if (!element.closeTag && /[\r\n]/.test(document.text.slice(element.openTag.end, offset))) return undefined;
  return { kind: 'value', setting, ...written(document, setting, offset) };
}

/** What of a value is replaced: the list item under the cursor, or all that was written on the line. */
function written(document: ConfigDocument, setting: ConfigSetting, offset: number) {
  const closeTag = missingCloseTag(document, setting.element, offset);
  const items = valueItems(setting);
  const current = items.find(({ span }) => touches(span, offset)) ?? emptyItemAt(offset);
  if (items.length > 0) {
    const given = items.filter(({ span }) => span.start !== current.span.start).map(({ text }) => text);
    return { replace: current.span, closeTag, given };
  }
  return { replace: wordAround(document.text, setting.element, offset), closeTag, given: [] };
}

function emptyItemAt(offset: number): { readonly span: Span } {
  return { span: { start: offset, end: offset } };
}

/** The part of an element's text that the cursor touches, on the cursor's line, without blanks at its ends. */
function wordAround(text: string, { openTag, contentSpan, closeTag }: XmlElement, offset: number): Span {
  const before = /[^\r\n]*$/.exec(text.slice(openTag.end, offset))?.[0] ?? '';
  const end = closeTag ? contentSpan.end : offset;
  const after = /^[^\r\n<]*/.exec(text.slice(offset, Math.max(offset, end)))?.[0] ?? '';
  const span = { start: offset - before.trimStart().length, end: offset + after.trimEnd().length };
  return before.trim() === '' && after.startsWith(' ') ? { start: offset, end: offset } : span;
}

function missingCloseTag(document: ConfigDocument, element: XmlElement, offset: number): string {
  const restOfLine = /^[^\r\n]*/.exec(document.text.slice(offset, offset + 200))?.[0] ?? '';
  return element.closeTag || restOfLine.trim() !== '' ? '' : `</${element.name}>`;
}
