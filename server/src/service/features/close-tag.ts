import type { Position } from 'vscode-languageserver-types';
import type { ConfigDocument } from '../documents/jabber-document.js';
import { isXmlName } from '../syntax/xml/names.js';
import type { XmlElement, XmlNode } from '../syntax/xml/xml-document.js';
import { elementPath, nodeBefore } from './element-path.js';

/**
 * What closes the element whose `>` or the element in which `</` was just typed, as a snippet: the
 * cursor stays between the tags. Undefined when nothing is open there.
 */
export function closeTag(document: ConfigDocument, position: Position): string | undefined {
  const offset = document.textDocument.offsetAt(position);
  const before = document.text.slice(Math.max(0, offset - 2), offset);
  const path = elementPath(document.xml, offset);
  if (before.endsWith('>')) return afterOpenTag(path, offset);
  if (before === '</') return afterSlash(document, path, offset);
  return undefined;
}

function afterOpenTag(path: readonly XmlElement[], offset: number): string | undefined {
  const element = path.findLast(({ openTag }) => openTag.end === offset);
  return element && isOpen(element) ? `$0</${element.name}>` : undefined;
}

function afterSlash(document: ConfigDocument, path: readonly XmlElement[], offset: number): string | undefined {
  const element = path.findLast(isOpen);
  if (!element || element.openTag.end > offset - 2) return undefined;
  const innermost = path.at(-1);
  if (innermost && innermost.openTag.end > offset && innermost.span.start < offset - 2) return undefined; // in a tag
  if (isInSection(nodeBefore((innermost ?? element).children, offset), offset)) return undefined;
  return document.text.charAt(offset) === '>' ? element.name : `${element.name}>`;
}

function isOpen({ name, selfClosing, closeTag }: XmlElement): boolean {
  return !selfClosing && closeTag === undefined && isXmlName(name);
}

function isInSection(node: XmlNode | undefined, offset: number): boolean {
  if (!node || node.kind === 'element' || node.kind === 'text') return false;
  return offset < node.span.end || (offset === node.span.end && !isEnded(node));
}

/** A comment or CDATA section at the very end of the text may still be open. */
function isEnded(node: XmlNode): boolean {
  return 'contentSpan' in node && node.contentSpan.end < node.span.end;
}
