import type { LinksDocument } from '../../../documents/jabber-document.js';
import type { LinkSet } from '../../../documents/setting-set.js';
import type { NotationPlace } from './place.js';
import { furtherItem } from './value-place.js';
import { writingOf } from './writing-of.js';

/** In a provisioning URL: a parameter behind `?` or `&`; elsewhere the beginning of one. */
export function findInLinks(document: LinksDocument, offset: number): NotationPlace | undefined {
  const { text } = document;
  const set = setBefore(document, offset);
  if (!set) return beginningOfLink(text, offset);
  const before = text.slice(set.headSpan.end, offset);
  const last = set.settings.at(-1);
  if (last && before.endsWith(',') && set.span.end === offset - 1) return furtherItem(last, ',', offset);
  const mark = /(?:^|\?|&(?:amp;)?)([A-Za-z_]\w*)?$/.exec(before);
  const writing = writingOf(set);
  if (!mark || !writing || (mark[0] === '' && before !== '')) return undefined;
  const typed = mark[1] ?? '';
  if (mark[0] === typed && typed !== '') return undefined; // letters right behind `provision`
  const rest = /^\w*/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
  return {
    kind: 'name',
    set,
    current: set.settings.find(({ nameSpan }) => nameSpan.start <= offset && offset <= nameSpan.end),
    replace: { start: offset - typed.length, end: offset + rest.length },
    typed,
    writing: { ...writing, before: before === '' ? '?' : '', after: '' },
    triggers: '?&',
  };
}

/** The link the cursor is in. Running text ends a link before a mark that usually ends a sentence. */
function setBefore({ sets, text }: LinksDocument, offset: number): LinkSet | undefined {
  const set = sets.findLast(({ headSpan }) => headSpan.end <= offset);
  if (!set || offset <= (set.span.end ?? 0)) return set;
  return /^[?&,_]$/.test(text.slice(set.span.end, offset)) ? set : undefined;
}

function beginningOfLink(text: string, offset: number): NotationPlace | undefined {
  const begun = /(?<![\w+.-])ciscojabber:\/{0,2}\w*$/i.exec(text.slice(Math.max(0, offset - 40), offset))?.[0];
  if (begun === undefined || /^[\w?&]/.test(text.slice(offset, offset + 1))) return undefined;
  return { kind: 'link', replace: { start: offset - begun.length, end: offset }, triggers: ':/' };
}
