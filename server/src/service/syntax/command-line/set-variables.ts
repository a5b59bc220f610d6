import type { Span } from '../../text/span.js';
import { DecodedBuilder } from '../decoded-text.js';
import { linesOf } from '../lines.js';
import { type CommandText, commandText } from './command-text.js';
import { escapeForBatch } from './quote.js';

/** `set NAME=…` and `set "NAME=…"`, also in a block or behind a condition. */
const assignment = /(?:^|[\s(@&])set[ \t]+("?)(\w+)=(.*)$/i;
/** A line that sets nothing: a comment, or one that shows text. */
const noCommand = /^[\s@(]*(?:rem\b|::|echo\b)/i;

/**
 * What a batch file puts into some variables, as commands of their own: arguments that other commands take from there.
 * Names of variables without regard to case, in small letters. Values with a caret are left out.
 */
export function argumentsInVariables(text: string, names: ReadonlySet<string>): readonly CommandText[] {
  const found: CommandText[] = [];
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    const match = noCommand.test(line) ? null : assignment.exec(line);
    const [, quote, name = '', rest = ''] = match ?? [];
    if (!match || !names.has(name.toLowerCase())) continue;
    const value = quote ? rest.slice(0, Math.max(rest.lastIndexOf('"'), 0)) : plainValue(rest);
    if (value.includes('^') || !/[A-Za-z_]\w*[ \t]*=/.test(value)) continue;
    const valueStart = start + match.index + match[0].length - rest.length;
    const nameSpan = { start: valueStart - 1 - name.length, end: valueStart - 1 };
    found.push(partOfCommand(text, nameSpan, { start: valueStart, end: valueStart + value.length }));
  }
  return found;
}

/** A value without quotes ends at the next command, or with the block that it stands in. */
function plainValue(rest: string): string {
  let depth = 0;
  for (const { index, 0: mark } of rest.matchAll(/[&|<>()]/g)) {
    if (mark === '(') depth++;
    else if (mark !== ')' || --depth < 0) return rest.slice(0, index);
  }
  return rest;
}

function partOfCommand(text: string, name: Span, value: Span): CommandText {
  const builder = new DecodedBuilder();
  builder.addDecoded('msiexec ', name);
  builder.addPlain(text, value);
  const decoded = builder.finish(value.start);
  const command = commandText(
    decoded,
    { from: 0, to: decoded.text.length },
    () => escapeForBatch,
    (before, _, end) => {
      const span = decoded.sourceSpan(before, end);
      return { start: Math.max(span.start, value.start), end: span.end };
    },
  );
  return { ...command, isPart: true };
}
