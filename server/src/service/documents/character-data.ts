import { type Span, slice } from '../text/span.js';

/** True when a stretch of source is character data alone: no comment or CDATA mark would be lost with it. */
export function isPlainSource(text: string, span: Span): boolean {
  return !slice(text, span).includes('<');
}

/** A text as character data of XML. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
