import { DecodedBuilder, type DecodedText } from '../decoded-text.js';
import { linesOf, trimBlanks } from '../lines.js';
import type { WrittenComment } from '../written-setting.js';
import { type CommandText, commandText, type Escape, findInstaller } from './command-text.js';
import { embeddedCommands, scriptAround } from './powershell/embedded.js';
import { escapeForBatch, variableAt } from './quote.js';

/** The installer commands of a batch file, or of a text that shows a command, and the comments of the file. */
export function cmdCommands(text: string, isBatch: boolean): { commands: CommandText[]; comments: WrittenComment[] } {
  const commands: CommandText[] = [];
  const comments: WrittenComment[] = [];
  let start: number | undefined;
  for (const line of linesOf(text)) {
    if (start === undefined) {
      const comment = isBatch ? commentOf(text, line.start, line.end) : undefined;
      if (comment) {
        comments.push(comment);
        continue;
      }
      start = line.start;
    }
    if (text[line.end - 1] === '^' && line.next > line.end) continue;
    addCommands(text, start, line.end, isBatch, commands);
    start = undefined;
  }
  if (start !== undefined) addCommands(text, start, text.length, isBatch, commands);
  return { commands, comments };
}

function commentOf(text: string, start: number, end: number): WrittenComment | undefined {
  const span = trimBlanks(text, start, end);
  const mark = /^(?:@?rem(?![\w.\\/-])|::)/i.exec(text.slice(span.start, Math.min(span.end, span.start + 6)));
  return mark ? { span, contentSpan: { start: span.start + mark[0].length, end: span.end } } : undefined;
}

/** A command that only shows text. */
const echo = /^[\s@(]*echo(?![\w-])/i;

function addCommands(text: string, start: number, end: number, isBatch: boolean, commands: CommandText[]): void {
  if (!/msiexec/i.test(text.slice(start, end))) return;
  for (const decoded of commandsOfLine(text, start, end, isBatch)) {
    const found = findInstaller(decoded.text);
    if (!found || (isBatch && echo.test(decoded.text))) continue;
    const script = isBatch ? scriptAround(decoded.text, found.start) : undefined;
    if (script) {
      const { start, end } = decoded.sourceSpan(script.start, script.end);
      commands.push(...embeddedCommands(text, start, end));
      continue;
    }
    const range = wrappedRange(decoded.text, found.start, found.end);
    const unwrapped = isBatch ? escapeForBatch : (written: string) => written;
    const wrapped: Escape = (written) => (written.includes('"') ? undefined : unwrapped(written));
    commands.push(commandText(decoded, range, () => (range.isWrapped ? wrapped : unwrapped)));
  }
}

/** A command inside of quotes, as in `cmd /c "msiexec …"`, ends at the last quote. */
function wrappedRange(text: string, start: number, nameEnd: number): { from: number; to: number; isWrapped: boolean } {
  const quote = text.lastIndexOf('"', start);
  const isWrapped = quote >= 0 && text[nameEnd] !== '"' && !/\s/.test(text.slice(quote + 1, start));
  const last = text.lastIndexOf('"');
  return isWrapped && last > nameEnd
    ? { from: start, to: last, isWrapped }
    : { from: start, to: text.length, isWrapped };
}

/** The commands of a line, carets and redirections resolved. Quotes stay: they are the installer's business. */
function* commandsOfLine(text: string, start: number, end: number, isBatch: boolean): Generator<DecodedText> {
  let builder = new DecodedBuilder();
  let from = start;
  let commandStart = start;
  let inQuotes = false;
  let depth = 0;
  let at = start;
  const flush = (next: number) => {
    builder.addPlain(text, { start: from, end: at });
    const decoded = builder.finish(from);
    builder = new DecodedBuilder();
    from = next;
    commandStart = next;
    inQuotes = false;
    depth = 0;
    return decoded;
  };
  const replace = (decoded: string, next: number) => {
    builder.addPlain(text, { start: from, end: at });
    builder.addDecoded(decoded, { start: at, end: next });
    from = next;
    at = next - 1;
  };
  for (; at < end; at++) {
    const character = text[at] ?? '';
    if (character === '\n' || character === '\r') yield flush(at + 1);
    else if (character === '"') inQuotes = !inQuotes;
    else if (character === '%' && isBatch) {
      const variable = variableAt(text, at);
      if (variable) at += variable.length - 1;
      else if (text[at + 1] === '%') replace('%', at + 2);
    } else if (inQuotes) continue;
    else if (character === '^') replaceCaret(text, at, end, replace);
    else if (character === '&' || character === '|') yield flush(at + 1);
    else if (character === '>' || character === '<') replace(' ', redirectionEnd(text, at, end));
    else if (character === '`' && !isBatch) yield flush(at + 1);
    else if (character === '(' && isBatch && !/msiexec/i.test(text.slice(commandStart, at))) {
      yield flush(at + 1); // a block, which the next bracket closes
    } else if (character === '(') depth++;
    else if (character === ')' && --depth < 0) yield flush(at + 1);
  }
  at = end;
  yield flush(end);
}

/** A caret before a line end takes it away, before anything else its meaning. */
function replaceCaret(text: string, at: number, end: number, replace: (decoded: string, next: number) => void): void {
  const lineEnd = /\r\n|\n|\r/y;
  lineEnd.lastIndex = at + 1;
  if (lineEnd.test(text)) replace('', Math.min(lineEnd.lastIndex, end));
  else if (at + 1 < end) replace(text[at + 1] ?? '', at + 2);
}

function redirectionEnd(text: string, at: number, end: number): number {
  const redirection = /[<>]+(?:&\d)?[ \t]*(?:"[^"\r\n]*"?|[^\s"&|<>]*)/y;
  redirection.lastIndex = at;
  return redirection.test(text) ? Math.min(Math.max(redirection.lastIndex, at + 1), end) : at + 1;
}
