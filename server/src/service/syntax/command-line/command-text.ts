import type { Edit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import type { DecodedText } from '../decoded-text.js';

/** A command as the installer gets it, beginning with `msiexec`, with the way back to the script. */
export interface CommandText {
  readonly text: string;
  /** All of the script that belongs to it, where its parts do not stand in their order. */
  readonly extent?: Span;
  /** True for arguments in a variable, which other commands take from there. */
  readonly isPart?: boolean;
  span(start: number, end: number): Span;
  /** The edit that puts `newText` for `text[start, end)`; none where the script cannot hold it there. */
  edit(start: number, end: number, newText: string): Edit | undefined;
  /** What goes with the word `text[start, end)`; the blanks before it begin at `before`. */
  removal(before: number, start: number, end: number): Span;
}

/** How text is escaped in a part of a command; undefined when it cannot be held. */
export type Escape = (text: string) => string | undefined;

/** The command that begins at `from` of a decoded text and ends at `to`. */
export function commandText(
  decoded: DecodedText,
  { from, to }: { from: number; to: number },
  escapeAt: (offset: number) => Escape,
  removal?: CommandText['removal'],
): CommandText {
  const span = (start: number, end: number) => decoded.sourceSpan(from + start, Math.min(from + end, to));
  return {
    text: decoded.text.slice(from, to),
    span,
    removal: removal ?? ((before, _, end) => span(before, end)),
    edit: (start, end, newText) => {
      const escaped = escapeAt(from + start)(newText);
      return escaped === undefined ? undefined : { span: span(start, end), newText: escaped };
    },
  };
}

const installer = /(?:^|[\s"'\\/@=(;&])(msiexec(?:\.exe)?)(?=["'\s]|$)/i;

/** Where `msiexec` stands as a word of its own. */
export function findInstaller(text: string): Span | undefined {
  const match = installer.exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return { start: end - (match[1] ?? '').length, end };
}
