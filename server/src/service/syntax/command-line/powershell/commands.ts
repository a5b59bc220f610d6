import { DecodedBuilder } from '../../decoded-text.js';
import type { WrittenComment } from '../../written-setting.js';
import { type CommandText, commandText, findInstaller } from '../command-text.js';
import { stringsBetween } from './brackets.js';
import { calledCommand } from './called.js';
import { commandInObject } from './objects.js';
import { escapeOf } from './pieces.js';
import { readScript } from './script.js';
import { startedCommand, startsProcess } from './started.js';
import { statementEnd } from './statement.js';
import { addContent } from './string.js';
import type { PowerShellString } from './tokens.js';
import { toolkitCommand } from './toolkit.js';

/** The installer commands of a PowerShell script and its comments. */
export function powershellCommands(text: string): { commands: CommandText[]; comments: readonly WrittenComment[] } {
  const script = readScript(text);
  const { strings, comments } = script.tokens;
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
      const name = { start: index, end: word.lastIndex };
      const behind = { rest: { start: nameEnd, end }, strings: stringsBetween(strings, nameEnd, end) };
      commands.push(
        isToolkit
          ? toolkitCommand(script, name, behind)
          : ((inside && commandInObject(script, name, inside)) ??
              (startsProcess(text, index, nameEnd, end) ? startedCommand : calledCommand)(script, name, behind)),
      );
      word.lastIndex = Math.max(end, nameEnd);
    }
  }
  return { commands, comments };
}

/** True where a cmdlet such as Write-Host shows the string that begins at `start`, and runs nothing. */
function isShown(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return /(?:^|[\s;|{}(])(?:Write-(?:Host|Verbose|Warning|Debug|Information|Error|Log)|throw)[ \t][^\r\n;|{}]*$/i.test(
    before,
  );
}

/** `cmd /c "msiexec …"`, `$command = 'msiexec …'` and the like. */
function commandInString(text: string, string: PowerShellString): CommandText | undefined {
  if (isShown(text, string.span.start)) return undefined;
  const builder = new DecodedBuilder();
  addContent(builder, text, string);
  const decoded = builder.finish(string.contentSpan.start);
  const found = findInstaller(decoded.text);
  if (!found) return undefined;
  return commandText(decoded, { from: found.start, to: decoded.text.length }, () => escapeOf(string));
}
