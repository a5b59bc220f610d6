import type { Span } from '../../../text/span.js';
import type { CommandText } from '../command-text.js';
import { powershellCommands } from './commands.js';

const shell = /(?:^|[\s"\\/@(])(?:powershell|pwsh)(?:\.exe)?"?\s/i;

/** The PowerShell script around a place in a line of a batch file, as in `powershell -Command "…"`. */
export function scriptAround(line: string, at: number): Span | undefined {
  const match = shell.exec(line.slice(0, at));
  if (!match) return undefined;
  const from = match.index + match[0].length;
  let open = -1;
  for (let quote = line.indexOf('"', from); quote >= 0 && quote < at; quote = line.indexOf('"', quote + 1)) {
    open = open < 0 ? quote : -1;
  }
  if (open < 0) return { start: from, end: line.length };
  const close = line.indexOf('"', at);
  return { start: open + 1, end: close < 0 ? line.length : close };
}

/** The commands of a script inside of a batch file. Where quotes of the two shells meet in it, it is left alone. */
export function embeddedCommands(text: string, start: number, end: number): CommandText[] {
  const script = text.slice(start, end);
  if (script.includes('"') || script.endsWith('\\')) return [];
  return powershellCommands(script).commands.map((command) => moved(command, start));
}

/** The same command, of a text that begins that much earlier. */
function moved(command: CommandText, by: number): CommandText {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    text: command.text,
    ...(command.extent && { extent: move(command.extent) }),
    span: (start, end) => move(command.span(start, end)),
    removal: (before, start, end) => move(command.removal(before, start, end)),
    edit: (start, end, newText) => {
      const edit = command.edit(start, end, newText);
      return edit && !/["%^]/.test(edit.newText) ? { span: move(edit.span), newText: edit.newText } : undefined;
    },
  };
}
