import type { Span } from '../../text/span.js';
import { DecodedBuilder } from '../decoded-text.js';
import type { WrittenComment } from '../written-setting.js';
import { type CommandText, commandText, type Escape, findInstaller } from './command-text.js';
import { addContent, escapeBare, escapeDouble, escapeSingle, withoutQuotes } from './powershell-string.js';
import { type PowerShellString, powershellTokens } from './powershell-tokens.js';

/** The installer commands of a PowerShell script and its comments. */
export function powershellCommands(text: string): { commands: CommandText[]; comments: WrittenComment[] } {
  const { strings, comments } = powershellTokens(text);
  const commands: CommandText[] = [];
  const word = /msiexec(?:\.exe)?/gi;
  let string = 0;
  let comment = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const { index } = match;
    while (comment < comments.length && (comments[comment]?.span.end ?? 0) <= index) comment++;
    if ((comments[comment]?.span.start ?? text.length) <= index) continue;
    while (string < strings.length && (strings[string]?.span.end ?? 0) <= index) string++;
    const around = strings[string];
    const inside = around && around.span.start <= index ? around : undefined;
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
      commands.push(
        startsProcess(text, index, nameEnd, end)
          ? startedCommand(text, name, argumentsOf(text, nameEnd, end, later))
          : calledCommand(text, name, { start: nameEnd, end }, later),
      );
      word.lastIndex = Math.max(end, nameEnd);
    }
  }
  return { commands, comments };
}

/** A stretch of a decoded text with how text is escaped in it. */
interface Layer {
  readonly from: number;
  readonly to: number;
  readonly escape: Escape;
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

/** `Start-Process msiexec -ArgumentList …`: the strings of the list, with blanks between them. */
function startedCommand(text: string, name: Span, strings: readonly PowerShellString[]): CommandText {
  const builder = new DecodedBuilder();
  const layers: Layer[] = [];
  builder.addPlain(text, name);
  let end = name.end;
  for (const string of strings) {
    builder.addDecoded(' ', { start: end, end: string.contentSpan.start });
    const from = builder.length;
    addContent(builder, text, string);
    layers.push({ from, to: builder.length, escape: escapeOf(string) });
    end = string.contentSpan.end;
  }
  const decoded = builder.finish(name.start);
  // A word that makes up a whole string goes with it; the first word of a string leaves the one before alone.
  const indexOfStart = new Map(layers.map(({ from }, index) => [from, index]));
  const removal = (before: number, start: number, to: number): Span => {
    const index = indexOfStart.get(start);
    if (index === undefined) return decoded.sourceSpan(before, to);
    const [previous, whole] = [strings[index - 1], strings[index]];
    if (!previous || !whole || layers[index]?.to !== to) return decoded.sourceSpan(start, to);
    return { start: previous.span.end, end: whole.span.end };
  };
  const escapeAt = escapeIn(layers, () => undefined);
  return commandText(decoded, { from: 0, to: decoded.text.length }, escapeAt, removal);
}

/** `msiexec …` or `& msiexec …`: what PowerShell passes on, quotes of either kind as the installer's own. */
function calledCommand(text: string, name: Span, rest: Span, strings: readonly PowerShellString[]): CommandText {
  const builder = new DecodedBuilder();
  const layers: Layer[] = [];
  builder.addPlain(text, name);
  let done = rest.start;
  for (const string of strings) {
    addCode(builder, text, done, string.span.start);
    const hasQuotes = /["\u201c-\u201e]/.test(text.slice(string.contentSpan.start, string.contentSpan.end));
    if (!hasQuotes) builder.addDecoded('"', { start: string.span.start, end: string.contentSpan.start });
    const from = builder.length;
    addContent(builder, text, string);
    layers.push({ from, to: builder.length, escape: withoutQuotes(escapeOf(string)) });
    if (!hasQuotes) builder.addDecoded('"', { start: string.contentSpan.end, end: string.span.end });
    done = string.span.end;
  }
  addCode(builder, text, done, rest.end);
  const decoded = builder.finish(name.start);
  return commandText(decoded, { from: 0, to: decoded.text.length }, escapeIn(layers, escapeBare));
}

/** Code outside of strings: a backtick takes the meaning of what follows, of a line end its end. */
function addCode(builder: DecodedBuilder, text: string, from: number, to: number): void {
  let done = from;
  for (let at = text.indexOf('`', from); at >= 0 && at < to; at = text.indexOf('`', done)) {
    builder.addPlain(text, { start: done, end: at });
    const length = text.startsWith('\r\n', at + 1) ? 3 : 2;
    const character = text[at + 1] ?? '';
    done = Math.min(at + length, to);
    builder.addDecoded(/[\r\n]/.test(character) ? ' ' : character, { start: at, end: done });
  }
  builder.addPlain(text, { start: done, end: Math.max(done, to) });
}

function escapeOf({ quote }: PowerShellString): Escape {
  return quote === 'single' ? escapeSingle : escapeDouble;
}

/** Layers are in order and apart. */
function escapeIn(layers: readonly Layer[], otherwise: Escape): (offset: number) => Escape {
  return (offset) => {
    let low = 0;
    let high = layers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((layers[middle]?.to ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const layer = layers[low];
    return layer && layer.from <= offset ? layer.escape : otherwise;
  };
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
  return /(?:^|[\s=(&])(?:start-process|saps|start)\s/i.test(before) || /\s-a(?:rg)/i.test(text.slice(nameEnd, end));
}

/** The strings after `-ArgumentList`, up to the next parameter; without that name, the first ones. */
function argumentsOf(
  text: string,
  from: number,
  end: number,
  strings: readonly PowerShellString[],
): PowerShellString[] {
  const found: PowerShellString[] = [];
  let isList = true;
  let done = from;
  for (const string of strings) {
    const between = text.slice(done, string.span.start);
    const parameter = [...between.matchAll(/[\s)]-([A-Za-z]+)/g)].at(-1)?.[1];
    if (parameter !== undefined) isList = /^arg/i.test(parameter);
    if (isList && string.span.end <= end) found.push(string);
    done = string.span.end;
  }
  return found;
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
