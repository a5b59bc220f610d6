import type { InstallerDocument } from '../../../documents/jabber-document.js';
import type { InstallerSet } from '../../../documents/setting-set.js';
import { touches } from '../../../text/span.js';
import type { NotationPlace } from './place.js';
import { writingOf } from './writing-of.js';

/** In a command `msiexec …`: an argument or a switch. */
export function findInCommand(document: InstallerDocument, offset: number): NotationPlace | undefined {
  const { text } = document;
  const set = commandBefore(document, offset);
  if (!set || offset <= set.headSpan.end) return undefined;
  const word = /[^\s"',^`(]*$/.exec(text.slice(set.headSpan.end, offset))?.[0] ?? '';
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

/** True where the file to install is written, or has to be. */
function isPackage({ package: file, switches }: InstallerSet, start: number, offset: number): boolean {
  if (file && touches(file.span, offset)) return true;
  const last = switches.findLast(({ span }) => span.end <= start);
  return file === undefined && last !== undefined && /^.(?:i|x|package|uninstall)$/i.test(last.text);
}

function plainWord(value: string): string | undefined {
  return /^[\w.:/-]+$/.test(value) ? value : undefined;
}
