import type { Span } from '../../text/span.js';
import { DecodedBuilder } from '../decoded-text.js';
import type { WrittenComment } from '../written-setting.js';
import { type CommandText, commandText, findInstaller } from './command-text.js';
import { bracketEnd, type PowerShellTokens, readTokens, stringsBetween, tableStart } from './powershell-brackets.js';
import { calledCommand } from './powershell-called.js';
import { type HeldLists, heldLists } from './powershell-lists.js';
import { escapeOf, piecedCommand } from './powershell-pieces.js';
import { addContent } from './powershell-string.js';
import type { PowerShellString } from './powershell-tokens.js';
import { toolkitCommand } from './powershell-toolkit.js';
import { givenFor, givenValues, piecesFor } from './powershell-values.js';

/** The installer commands of a PowerShell script and its comments. */
export function powershellCommands(text: string): { commands: CommandText[]; comments: WrittenComment[] } {
  const tokens = readTokens(text);
  const { strings, comments } = tokens;
  const lists = heldLists(text, tokens);
  const commands: CommandText[] = [];
  const word = /msiexec(?:\.exe)?|(?<![\w-])(?:Execute-MSI|Start-ADTMsiProcess)(?![\w-])/gi;
  let string = 0;
  let comment = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const { index } = match;
    while (comment < comments.length && (comments[comment]?.span.end ?? 0) <= index) comment++;
    if ((comments[comment]?.span.start ?? text.length) <= index) continue;
    while (string < strings.length && (strings[string]?.span.end ?? 0) <= index) string++;
    const around = strings[string];
    const inside = around && around.span.start <= index ? around : undefined;
    const isToolkit = !/^msiexec/i.test(match[0]);
    if (inside && isToolkit) continue;
    const whole = inside && text.slice(word.lastIndex, inside.contentSpan.end).trim() !== '';
    if (inside && whole) {
      const command = commandInString(text, inside);
      if (command) commands.push(command);
      word.lastIndex = inside.span.end;
    } else {
      const nameEnd = inside ? inside.span.end : word.lastIndex;
      const end = statementEnd(text, nameEnd, strings, string, comments[comment]?.span.start ?? text.length);
      const later = stringsIn(strings, inside ? string + 1 : string, end);
      const name = { start: index, end: word.lastIndex };
      const rest = { start: nameEnd, end };
      commands.push(
        isToolkit
          ? toolkitCommand(text, name, { rest, strings: later }, tokens, lists)
          : ((inside &&
              (commandInTable(text, name, inside, tokens, lists) ??
                commandInProperties(text, name, inside, tokens, lists))) ??
              (startsProcess(text, index, nameEnd, end)
                ? startedCommand(text, name, { rest, strings: later }, lists)
                : calledCommand(text, name, { rest, strings: later }, lists))),
      );
      word.lastIndex = Math.max(end, nameEnd);
    }
  }
  return { commands, comments };
}

/** `cmd /c "msiexec …"`, `$command = 'msiexec …'` and the like. */
function commandInString(text: string, string: PowerShellString): CommandText | undefined {
  const builder = new DecodedBuilder();
  addContent(builder, text, string);
  const decoded = builder.finish(string.contentSpan.start);
  const found = findInstaller(decoded.text);
  if (!found) return undefined;
  return commandText(decoded, { from: found.start, to: decoded.text.length }, () => escapeOf(string));
}

/** `Start-Process msiexec -ArgumentList …`: what is given for the list; without that name, the first values. */
function startedCommand(
  text: string,
  name: Span,
  { rest, strings }: { readonly rest: Span; readonly strings: readonly PowerShellString[] },
  lists: HeldLists,
): CommandText {
  const given = givenValues(text, rest, strings, 'dash');
  const values = givenFor(given, (parameter) => parameter === '' || parameter.startsWith('arg'));
  return piecedCommand(text, name, piecesFor(values, lists));
}

/** `$p = @{ FilePath = 'msiexec'; ArgumentList = … }`, for `Start-Process @p`. */
function commandInTable(
  text: string,
  name: Span,
  string: PowerShellString,
  tokens: PowerShellTokens,
  lists: HeldLists,
): CommandText | undefined {
  if (!/\bFilePath[ \t]*=[ \t]*$/i.test(text.slice(Math.max(0, string.span.start - 40), string.span.start)))
    return undefined;
  const start = tableStart(text, string.span.start, tokens);
  if (start === undefined) return undefined;
  const end = bracketEnd(text, start, tokens);
  const given = givenValues(text, { start, end }, stringsBetween(tokens.strings, start, end), 'equals');
  return piecedCommand(
    text,
    name,
    piecesFor(
      givenFor(given, (key) => key.startsWith('arg')),
      lists,
    ),
  );
}

/** `$info.FileName = 'msiexec'` and `$info.Arguments = …`, for the class that starts a process. */
function commandInProperties(
  text: string,
  name: Span,
  string: PowerShellString,
  tokens: PowerShellTokens,
  lists: HeldLists,
): CommandText | undefined {
  const before = text.slice(Math.max(0, string.span.start - 80), string.span.start);
  const object = /\$(\w+)\.FileName[ \t]*=[ \t]*$/i.exec(before)?.[1];
  const given = object && new RegExp(`\\$${object}\\.Arguments[ \\t]*=[ \\t]*`, 'i').exec(text);
  if (!given || tokens.isText(given.index)) return undefined;
  const start = given.index + given[0].length;
  const end = bracketEnd(text, start, tokens, true);
  const values = givenValues(text, { start, end }, stringsBetween(tokens.strings, start, end), 'dash');
  return piecedCommand(text, name, piecesFor([...values.values()].flat(), lists));
}

function stringsIn(strings: readonly PowerShellString[], first: number, end: number): PowerShellString[] {
  const found: PowerShellString[] = [];
  for (let index = first; index < strings.length; index++) {
    const string = strings[index];
    if (!string || string.span.start >= end) break;
    found.push(string);
  }
  return found;
}

function startsProcess(text: string, index: number, nameEnd: number, end: number): boolean {
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

/** Where the statement ends: at a line end, `;`, `|` or a bracket never opened. Strings and brackets are stepped over. */
function statementEnd(
  text: string,
  from: number,
  strings: readonly PowerShellString[],
  first: number,
  limit: number,
): number {
  let index = first;
  let depth = 0;
  const marks = /`(?:\r\n|[\s\S])|[;|{}()\r\n\]]|['"\u2018-\u201e]/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark && mark.index < limit; mark = marks.exec(text)) {
    const [found] = mark;
    const at = mark.index;
    if (/['"\u2018-\u201e]/.test(found)) {
      while (index < strings.length && (strings[index]?.span.end ?? 0) <= at) index++;
      marks.lastIndex = Math.max(strings[index]?.span.end ?? 0, at + 1);
    } else if (found === '(') depth++;
    else if (found === ')') {
      if (--depth < 0) return at;
    } else if (found === ';' || found === '|' || found === '{' || found === '}') return at;
    else if (/[\r\n]/.test(found[0] ?? '') && depth <= 0 && !/,[ \t\r]*$/.test(text.slice(Math.max(from, at - 40), at)))
      return at;
  }
  return limit;
}
