import type { InstallerDocument } from '../../../documents/jabber-document.js';
import type { InstallerSet } from '../../../documents/setting-set.js';
import { touches } from '../../../text/span.js';
import type { NotationPlace } from './place.js';
import { writingOf } from './writing-of.js';

/** In a command `msiexec …`: an argument or a switch. */
export function findInCommand(document: InstallerDocument, offset: number): NotationPlace | undefined {
  const { text } = document;
  const set = commandBefore(document, offset);
  const from = set && wordsStart(set, offset, text);
  if (!set || from === undefined || offset <= from) return undefined;
  const word = /[^\s"',^`(]*$/.exec(text.slice(from, offset))?.[0] ?? '';
  const start = offset - word.length;
  const rest = /^[\w]*/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
  const replace = { start, end: offset + rest.length };
  if (/^[/-]\w*$/.test(word)) return { kind: 'switch', replace, triggers: '/' };
  if (!/^(?:[A-Za-z_]\w*)?$/.test(word) || set.uninstalls || isPackage(set, start, offset)) return undefined;
  const writing = writingOf(set) ?? { between: '=', encode: plainWord };
  return {
    kind: 'name',
    set,
    current: undefined,
    replace,
    typed: word,
    writing: { ...writing, before: '', after: '' },
    triggers: ' ',
  };
}

/** The command the cursor is in, or behind with only blanks or the end of a continued line between. */
function commandBefore({ sets, text }: InstallerDocument, offset: number): InstallerSet | undefined {
  const set = sets.findLast(({ span }) => span.start <= offset);
  if (!set || offset <= set.span.end) return set;
  const between = text.slice(set.span.end, offset);
  const goesOn = /^[ \t]+(?:[\^`][ \t]*(?:\r\n|\r|\n)[ \t]*)?$|^["'][ \t]*,\s*["']$/;
  return between.length < 200 && goesOn.test(between) ? set : undefined;
}

/** What words stand behind: `msiexec`, or the word before in a list that a script holds for it. */
function wordsStart(set: InstallerSet, offset: number, text: string): number | undefined {
  if (offset >= set.headSpan.start) return set.headSpan.end;
  const words = [...set.settings, ...set.switches, ...(set.package ? [set.package] : [])].map(({ span }) => span);
  const before = words.filter(({ start, end }) => start <= offset && end < set.headSpan.start);
  const last = before.reduce<number>((latest, { start }) => Math.max(latest, start), -1);
  const end = before.find(({ start }) => start === last)?.end ?? offset;
  if (last < 0 || end >= offset) return last < 0 ? undefined : last - 1;
  return /^["']?\s*,?\s*["']?\w*$/.test(text.slice(end, Math.min(offset, end + 200))) ? end : undefined;
}

/** True where the file to install is written, or has to be. */
function isPackage({ package: file, switches }: InstallerSet, start: number, offset: number): boolean {
  if (file && touches(file.span, offset)) return true;
  const last = switches.findLast(({ span }) => span.end <= start);
  return file === undefined && last !== undefined && /^.(?:i|x|package|uninstall)$/i.test(last.text);
}

function plainWord(value: string): string | undefined {
  return /^[\w.:/-]+$/.test(value) ? value : undefined;
}
