import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { ConfigDocument, JabberDocument, NotationDocument } from '../documents/jabber-document.js';
import { trimSpan } from '../syntax/xml/names.js';
import type { XmlElement } from '../syntax/xml/xml-document.js';
import { type Span, touches } from '../text/span.js';
import { elementPath, nodeBefore } from './element-path.js';
import { touchedSetting } from './touched-setting.js';

/** For each position what grows around it: word, value, content, element, its parents, the text. */
export function selectionRanges(document: JabberDocument, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = document.textDocument.offsetAt(position);
    let selection: SelectionRange = { range: document.rangeOf({ start: offset, end: offset }) };
    let outer: SelectionRange | undefined;
    for (const span of growing(spansOfAny(document, offset))) {
      selection = outer ? { range: document.rangeOf(span), parent: outer } : { range: document.rangeOf(span) };
      outer = selection;
    }
    return selection;
  });
}

function spansOfAny(document: JabberDocument, offset: number): Span[] {
  return document.kind === 'config' ? spansAround(document, offset) : spansInNotation(document, offset);
}

/** Outermost first: sets, one in the other, the setting, its name or value, the word. */
function spansInNotation(document: NotationDocument, offset: number): Span[] {
  const { text, sets } = document;
  const { setting } = touchedSetting(document, offset) ?? {};
  const around = sets.filter(({ span }) => touches(span, offset)).map(({ span }) => span);
  const spans = [{ start: 0, end: text.length }, ...around];
  if (setting) spans.push(setting.span, setting.nameSpan, setting.valueSpan, setting.trimmedSpan);
  spans.push(wordAt(text, offset));
  return spans.filter((span) => touches(span, offset));
}

/** Outermost first. */
function spansAround({ xml, text }: ConfigDocument, offset: number): Span[] {
  const path = elementPath(xml, offset);
  const spans = [{ start: 0, end: text.length }, ...path.flatMap((element) => spansOf(text, element))];
  const node = nodeBefore(path.at(-1)?.children ?? xml.children, offset + 1);
  if (node && (node.kind === 'comment' || node.kind === 'cdata')) {
    const { start, end } = node.contentSpan;
    spans.push(node.span, node.contentSpan, trimSpan(text, start, end));
  }
  spans.push(wordAt(text, offset));
  return spans.filter((span) => touches(span, offset));
}

function spansOf(text: string, element: XmlElement): Span[] {
  const { span, openTag, nameSpan, contentSpan, closeTag, closeNameSpan, attributes } = element;
  const spans = [span, openTag, nameSpan];
  for (const attribute of attributes)
    spans.push(attribute.span, attribute.nameSpan, attribute.valueSpan ?? attribute.span);
  if (closeTag && closeNameSpan) spans.push(closeTag, closeNameSpan);
  spans.push(contentSpan, trimSpan(text, contentSpan.start, contentSpan.end));
  return spans;
}

function wordAt(text: string, offset: number): Span {
  const isWord = (at: number): boolean => /[\p{L}\p{N}_]/u.test(text.charAt(at));
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(start - 1)) start--;
  while (end < text.length && isWord(end)) end++;
  return { start, end };
}

/** Only the spans that lie inside the one before and are smaller; what merely touches is left out. */
function growing(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const outer = kept.at(-1);
    const isInside = !outer || (span.start >= outer.start && span.end <= outer.end);
    const isSmaller = !outer || span.end - span.start < outer.end - outer.start;
    if (isInside && isSmaller && (span.end > span.start || !outer)) kept.push(span);
  }
  return kept;
}
