import type { Span } from '../../../text/span.js';
import type { CommandText } from '../command-text.js';
import { bracketEnd, stringsBetween, tableStart } from './brackets.js';
import { piecedCommand } from './pieces.js';
import type { PowerShellScript } from './script.js';
import type { PowerShellString } from './tokens.js';
import { type GivenValues, givenArguments, givenValues, type NameMark, piecesFor } from './values.js';

/** A command whose program, a string, is the value of something, and whose arguments are that of its neighbour. */
export function commandInObject(
  script: PowerShellScript,
  name: Span,
  string: PowerShellString,
): CommandText | undefined {
  const given = givenInTable(script, string) ?? givenInProperties(script, string);
  return given && piecedCommand(script.text, name, piecesFor(givenArguments(given), script.lists));
}

/** `$p = @{ FilePath = 'msiexec'; ArgumentList = … }`, for `Start-Process @p`. */
function givenInTable(script: PowerShellScript, { span }: PowerShellString): GivenValues | undefined {
  const { text, tokens } = script;
  if (!/\bFilePath[ \t]*=[ \t]*$/i.test(text.slice(Math.max(0, span.start - 40), span.start))) return undefined;
  const start = tableStart(text, span.start, tokens);
  if (start === undefined) return undefined;
  return givenBetween(script, { start, end: bracketEnd(text, start, tokens) }, 'equals');
}

/** `$info.FileName = 'msiexec'` and `$info.Arguments = …`, for the class that starts a process. */
function givenInProperties(script: PowerShellScript, { span }: PowerShellString): GivenValues | undefined {
  const { text, tokens } = script;
  const before = text.slice(Math.max(0, span.start - 80), span.start);
  const object = /\$(\w+)\.FileName[ \t]*=[ \t]*$/i.exec(before)?.[1];
  const given = object && new RegExp(`\\$${object}\\.Arguments[ \\t]*=[ \\t]*`, 'i').exec(text);
  if (!given || tokens.isText(given.index)) return undefined;
  const start = given.index + given[0].length;
  return givenBetween(script, { start, end: bracketEnd(text, start, tokens, true) }, 'dash');
}

function givenBetween({ text, tokens }: PowerShellScript, { start, end }: Span, mark: NameMark): GivenValues {
  return givenValues(text, { start, end }, stringsBetween(tokens.strings, start, end), mark);
}
