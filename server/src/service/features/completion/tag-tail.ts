import type { ConfigDocument } from '../../documents/jabber-document.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import type { Span } from '../../text/span.js';
import { elementPath } from '../element-path.js';

/** How much of what follows a half-typed open tag an accepted element takes the place of. */
export interface TagTail {
  readonly replace: Span;
  readonly nameOnly: boolean;
  readonly closeName: Span | undefined;
}

/**
 * Looks at the text after the cursor: a tag that is written out already is only renamed; an empty
 * `></Name>` that the editor closed on its own is taken in, so that no close tag is doubled.
 */
export function tagTail(document: ConfigDocument, start: number, offset: number): TagTail {
  const line = /^[^\r\n]*/.exec(document.text.slice(offset, offset + 500))?.[0] ?? '';
  const rest = /^[\w.:-]*/.exec(line)?.[0] ?? '';
  const nameEnd = offset + rest.length;
  const name = document.text.slice(start + 1, nameEnd);
  const after = line.slice(rest.length);
  const empty = /^(?:>?<\/([\w.:-]*)>|\/>)/.exec(after);
  if (empty && (empty[1] === undefined || empty[1] === '' || empty[1] === name)) {
    return { replace: { start, end: nameEnd + empty[0].length }, nameOnly: false, closeName: undefined };
  }
  const element = elementPath(document.xml, start + 1).findLast((candidate) => candidate.span.start === start);
  if (/^(\s+[\w.:-]+\s*=|\s*\/?>)/.test(after) && (after.trim() !== '>' || (element && isSettled(element, -1)))) {
    const closeName = element?.closeNameSpan;
    const sameName = closeName && document.text.slice(closeName.start, closeName.end) === name;
    return { replace: { start, end: nameEnd }, nameOnly: true, closeName: sameName ? closeName : undefined };
  }
  const bracket = after.startsWith('>') ? 1 : 0;
  return { replace: { start, end: nameEnd + bracket }, nameOnly: false, closeName: undefined };
}

/** True when the element has a close tag of its own that does not begin at the offset. */
export function isSettled(element: XmlElement, offset: number): boolean {
  if (element.selfClosing) return true;
  return element.closeTag !== undefined && element.closeTag.start !== offset && element.closeNameSpan !== undefined;
}
