import type { XmlElement } from '../syntax/xml/xml-document.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { Fix } from './finding.js';

/** A fix that nothing else can have been meant by; fix-all applies it. */
export function certainFix(title: string, ...edits: readonly Edit[]): Fix {
  return { title, edits, certain: true };
}

/** A fix offered to the user, who decides. */
export function possibleFix(title: string, ...edits: readonly Edit[]): Fix {
  return { title, edits, certain: false };
}

export function replace(span: Span, newText: string): Edit {
  return { span, newText };
}

export function insertAt(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText };
}

export function remove(span: Span): Edit {
  return { span, newText: '' };
}

/** New name in the open tag and, where there is one, in the close tag. */
export function renameElement(element: XmlElement, newName: string): Edit[] {
  const edits = [replace(element.nameSpan, newName)];
  if (element.closeNameSpan) edits.push(replace(element.closeNameSpan, newName));
  return edits;
}
