import type { Span } from '../../../text/span.js';
import type { CommandText } from '../command-text.js';
import { piecedCommand } from './pieces.js';
import type { BehindName, PowerShellScript } from './script.js';
import { givenArguments, givenValues, piecesFor } from './values.js';

/** `Start-Process msiexec -ArgumentList …`: what is given for the list; without that name, the first values. */
export function startedCommand(
  { text, lists }: PowerShellScript,
  name: Span,
  { rest, strings }: BehindName,
): CommandText {
  const given = givenArguments(givenValues(text, rest, strings, 'dash'));
  return piecedCommand(text, name, piecesFor(given, lists));
}

/** True where the program at `index` is started by a cmdlet or a method, not called. */
export function startsProcess(text: string, index: number, nameEnd: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, index - 200), index)
      .split(/[\r\n;|{}]/)
      .at(-1) ?? '';
  if (/\bcmd(?:\.exe)?["']?\s+\/[ck]\s/i.test(before)) return false; // a `start` behind it is that of cmd
  return (
    /::Start\(\s*["']?$|(?:^|[\s=(&])(?:start-process|saps|start)\s/i.test(before) ||
    /\s-a(?:rg)/i.test(text.slice(nameEnd, end))
  );
}
