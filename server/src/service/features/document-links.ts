import type { DocumentLink } from 'vscode-languageserver-types';
import type { JabberDocument } from '../documents/jabber-document.js';
import type { Setting } from '../documents/setting.js';
import type { XmlElement, XmlNode } from '../syntax/xml/xml-document.js';
import type { Span } from '../text/span.js';

/** A semicolon parts the items of a list, unless it ends a reference such as `&amp;`. */
const address = /\b(?:https?|file):\/\/(?:&(?:amp|lt|gt|quot|apos|#\w+);|[^\s<>"'|;])+/gi;

/** Web and file addresses in values. Other schemes are left alone, and so is an address with a placeholder in it. */
export function documentLinks(document: JabberDocument): DocumentLink[] {
  if (document.tooLarge || !document.text.includes('://')) return [];
  return document.settings.flatMap((setting) => textSpans(setting).flatMap((span) => linksIn(document, span)));
}

function textSpans({ element }: Setting): Span[] {
  return element.children.flatMap(spansOfNode);
}

function spansOfNode(node: XmlNode): Span[] {
  if (node.kind === 'text') return [node.span];
  if (node.kind === 'cdata') return [node.contentSpan];
  return node.kind === 'element' ? (node satisfies XmlElement).children.flatMap(spansOfNode) : [];
}

function linksIn(document: JabberDocument, { start, end }: Span): DocumentLink[] {
  const source = document.text.slice(start, end);
  if (!source.includes('://')) return [];
  const matches = Array.from(source.matchAll(address));
  return matches.flatMap((match) => {
    const written = withoutTrailing(match[0]);
    const target = decode(written);
    if (/%%|\$\{|<|>/.test(target) || !isAddress(target)) return [];
    const from = start + match.index;
    return [{ range: document.rangeOf({ start: from, end: from + written.length }), target }];
  });
}

/** Without the punctuation that ends a sentence. */
function withoutTrailing(text: string): string {
  return text.replace(/[.,)\]]+$/, '');
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/[^\s/]|file:\/\/\/?[^\s/])/i.test(text);
}
