import type { WrittenComment } from '../written-setting.js';
import type { LinkTextKind } from './link-place.js';

/** The comments `<!-- … -->` of a page of HTML or Markdown, in the order of the text; other texts have none. */
export function commentsIn(text: string, kind: LinkTextKind): WrittenComment[] {
  if (kind !== 'html' && kind !== 'markdown') return [];
  const comments: WrittenComment[] = [];
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const close = text.indexOf('-->', start + 4);
    const end = close < 0 ? text.length : close + 3;
    comments.push({ span: { start, end }, contentSpan: { start: start + 4, end: close < 0 ? end : close } });
    start = text.indexOf('<!--', end);
  }
  return comments;
}
