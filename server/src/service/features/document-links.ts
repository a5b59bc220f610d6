import type { DocumentLink } from 'vscode-languageserver-types';
import type { ConfigDocument, JabberDocument, NotationDocument } from '../documents/jabber-document.js';
import { settingAt } from '../rules/places.js';
import type { Span } from '../text/span.js';
import { elementPath, nodeBefore } from './element-path.js';

/** A semicolon parts the items of a list, unless it ends a reference such as `&amp;`. */
const address = /\b(?:https?|file):\/\/(?:&(?:amp|lt|gt|quot|apos|#\w+);|[^\s<>"'|;])+/gi;

/** Web and file addresses in values. Other schemes are left alone, and so is an address with a placeholder in it. */
export function documentLinks(document: JabberDocument): DocumentLink[] {
  if (document.tooLarge) return [];
  return document.kind === 'config' ? linksInConfig(document) : linksInValues(document);
}

/** In values of other notations: an address that is escaped is read as the client reads it. */
function linksInValues(document: NotationDocument): DocumentLink[] {
  return document.settings.flatMap((setting) => {
    if (setting.nested || !setting.value.includes('://')) return [];
    return Array.from(setting.value.matchAll(address)).flatMap((match) => {
      const target = withoutTrailing(match[0]);
      if (!isWhole(target)) return [];
      return [{ range: document.rangeOf(setting.sourceSpan(match.index, match.index + target.length)), target }];
    });
  });
}

function linksInConfig(document: ConfigDocument): DocumentLink[] {
  if (!document.text.includes('://')) return [];
  return Array.from(document.text.matchAll(address)).flatMap((match) => {
    const written = withoutTrailing(match[0]);
    const span = { start: match.index, end: match.index + written.length };
    const target = decode(written);
    if (!isWhole(target) || !isInValue(document, span)) return [];
    return [{ range: document.rangeOf(span), target }];
  });
}

/** True in the text of a parameter or of an element inside one; false in comments, attributes and between parameters. */
function isInValue(document: ConfigDocument, { start, end }: Span): boolean {
  if (!settingAt(document, start)) return false;
  const node = nodeBefore(elementPath(document.xml, start).at(-1)?.children ?? [], start + 1);
  return (node?.kind === 'text' || node?.kind === 'cdata') && end <= node.span.end;
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

/** True without placeholders in it. */
function isWhole(text: string): boolean {
  return !/%%|\$\{|<|>/.test(text) && /^(?:https?:\/\/[^\s/]|file:\/\/\/?[^\s/])/i.test(text);
}
