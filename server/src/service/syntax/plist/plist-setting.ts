import type { Edit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import { DecodedBuilder, type DecodedText } from '../decoded-text.js';
import type { TypedSetting, ValueType } from '../written-setting.js';
import { referencesIn } from '../xml/references.js';
import type { XmlElement } from '../xml/xml-document.js';
import { canHoldXmlText, escapeXmlText } from './escape-xml.js';

const types: Readonly<Record<string, ValueType>> = {
  string: 'string',
  true: 'boolean',
  false: 'boolean',
  integer: 'number',
  real: 'number',
  array: 'list',
  dict: 'dictionary',
};

/** A key of a dictionary with the value after it. A value that is no text is its own source, `<true/>` is `true`. */
export function plistSetting(text: string, key: XmlElement, element: XmlElement | undefined): TypedSetting {
  const keyText = contentOf(text, key);
  const valueType = element ? valueTypeOf(element) : 'missing';
  const value = element && decodedValue(text, element, valueType);
  const end = element?.span.end ?? key.span.end;
  const valueSpan = element ? valueSpanOf(element, valueType) : { start: end, end };
  return {
    name: keyText.text.trim(),
    nameSpan: trimmed(keyText, key),
    value: value?.text ?? '',
    valueSpan,
    valueType,
    items: element && valueType === 'list' ? itemsOf(text, element) : undefined,
    span: { start: removalStart(text, key.span.start), end },
    sourceSpan: (start, to) => value?.sourceSpan(start, to) ?? valueSpan,
    write: (newValue) => writeValue(key, element, newValue),
    rename: (newName) => rename(key, newName),
  };
}

function itemsOf(text: string, list: XmlElement): readonly string[] | undefined {
  const items = list.children.filter((child) => child.kind === 'element');
  if (items.length === 0 || items.some(({ name }) => name !== 'string')) return undefined;
  return items.map((item) => contentOf(text, item).text);
}

function valueTypeOf(element: XmlElement): ValueType {
  return Object.hasOwn(types, element.name) ? (types[element.name] ?? 'other') : 'other';
}

function decodedValue(text: string, element: XmlElement, valueType: ValueType): DecodedText {
  if (valueType !== 'boolean') return contentOf(text, element);
  const builder = new DecodedBuilder();
  builder.addDecoded(element.name, element.span);
  return builder.finish(element.span.start);
}

function valueSpanOf(element: XmlElement, valueType: ValueType): Span {
  return valueType === 'boolean' || element.selfClosing ? element.span : element.contentSpan;
}

/** Character data directly inside an element, references resolved. */
function contentOf(text: string, element: XmlElement): DecodedText {
  const builder = new DecodedBuilder();
  for (const child of element.children) {
    if (child.kind === 'cdata') builder.addPlain(text, child.contentSpan);
    if (child.kind !== 'text') continue;
    let done = child.span.start;
    for (const { span, character } of referencesIn(text, child.span.start, child.span.end)) {
      if (character === undefined) continue;
      builder.addPlain(text, { start: done, end: span.start });
      builder.addDecoded(character, span);
      done = span.end;
    }
    builder.addPlain(text, { start: done, end: child.span.end });
  }
  return builder.finish(element.selfClosing ? element.span.start : element.contentSpan.start);
}

function trimmed(decoded: DecodedText, element: XmlElement): Span {
  const start = decoded.text.length - decoded.text.trimStart().length;
  const end = decoded.text.trimEnd().length;
  if (end <= start) return element.selfClosing ? element.span : element.contentSpan;
  return decoded.sourceSpan(start, end);
}

/** A string keeps its tags; a value of another type becomes a string, the only type that is read. */
function writeValue(key: XmlElement, element: XmlElement | undefined, value: string): Edit | undefined {
  if (!canHoldXmlText(value)) return undefined;
  const written = `<string>${escapeXmlText(value)}</string>`;
  if (!element) {
    return key.closeTag && { span: { start: key.span.end, end: key.span.end }, newText: written };
  }
  if (element.name === 'string' && element.closeTag) {
    return { span: element.contentSpan, newText: escapeXmlText(value) };
  }
  return element.selfClosing || element.closeTag ? { span: element.span, newText: written } : undefined;
}

function rename(key: XmlElement, name: string): Edit {
  if (key.selfClosing) return { span: key.span, newText: `<key>${escapeXmlText(name)}</key>` };
  return { span: key.contentSpan, newText: escapeXmlText(name) };
}

/** The line break and blanks before a key go with it. */
function removalStart(text: string, offset: number): number {
  let start = offset;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  if (text[start - 1] === '\n') start--;
  else if (text[start - 1] !== '\r') return offset;
  if (text[start - 1] === '\r') start--;
  return start;
}
