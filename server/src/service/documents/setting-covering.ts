import type { XmlElement } from '../syntax/xml/xml-document.js';
import { headLength } from '../text/binary-search.js';
import type { Span } from '../text/span.js';

/** Among settings in the order of the text, the one whose span covers the offset. */
export function settingCovering<S extends { readonly span: Span }>(
  settings: readonly S[],
  offset: number,
): S | undefined {
  const setting = settings[headLength(settings, ({ span }) => span.start <= offset) - 1];
  return setting && offset < setting.span.end ? setting : undefined;
}

/** Among groups or settings in the order of the text, the last that begins at the offset or before. */
export function lastFrom<P extends { readonly element: XmlElement }>(
  parts: readonly P[],
  offset: number,
): P | undefined {
  return parts[headLength(parts, ({ element }) => element.span.start <= offset) - 1];
}
