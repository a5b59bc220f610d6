import type { BootstrapDocument, EmmDocument } from '../../../documents/jabber-document.js';
import { touches } from '../../../text/span.js';
import type { NotationPlace } from './place.js';
import { valuePlace } from './value-place.js';
import { writingOf } from './writing-of.js';

/** Lines of a name and a value: a name at the start of a line, a value behind the separator. */
export function findInLines(document: BootstrapDocument | EmmDocument, offset: number): NotationPlace | undefined {
  const { text, settings } = document;
  const [set] = document.sets;
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(lineStart, offset).replace(/^\uFEFF/, '');
  const typed = /^[ \t]*([\w.-]*)$/.exec(before)?.[1];
  const rest = /^[\w.-]*/.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  if (typed !== undefined && set) {
    if (!/^[ \t]*(?:[\r\n]|$)/.test(text.slice(offset + rest.length, offset + rest.length + 200))) return undefined;
    const writing = writingOf(set);
    const replace = { start: offset - typed.length, end: offset + rest.length };
    return {
      kind: 'name',
      set,
      current: settings.find(({ nameSpan }) => touches(nameSpan, offset)),
      replace,
      typed,
      ...(writing && { writing: { before: '', after: '', ...writing } }),
      triggers: '',
    };
  }
  const setting = settings.findLast(({ nameSpan }) => nameSpan.start >= lineStart && nameSpan.end < offset);
  return setting && valuePlace(document, setting, offset);
}
