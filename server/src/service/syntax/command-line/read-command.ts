import type { Span } from '../../text/span.js';
import { DecodedBuilder } from '../decoded-text.js';
import type { RawSet, RawSetting, SyntaxProblem } from '../written-setting.js';
import type { CommandText } from './command-text.js';
import { canHoldInstallerValue, quoteForInstaller, typographicQuotes } from './quote.js';

/** What can be wrong with an installer command. */
export type CommandProblemKind =
  | 'word-stray' // most likely the rest of a value with a blank in it
  | 'blank-around-equals'
  | 'separator-wrong' // `NAME: value`
  | 'equals-missing' // `NAME value`
  | 'value-missing' // `NAME` alone
  | 'mark-before-name' // `/NAME=value`, as if it were a switch
  | 'blank-in-list' // `WEBEX, CUCM` without quotes
  | 'quote-not-closed'
  | 'quote-typographic'
  | 'dash-typographic';

/** A word of a command that is no setting. */
export interface CommandWord {
  /** Without quotes. */
  readonly text: string;
  readonly span: Span;
}

/** One command `msiexec …`. */
export interface InstallerCommand extends RawSet {
  /** `/i`, `/quiet` and the like, as written, in the order of the text. */
  readonly switches: readonly CommandWord[];
  /** What is installed or removed; undefined when no switch names it. */
  readonly package: CommandWord | undefined;
  /** The switch that names the package, in lower case without its mark, as `i` or `x`. */
  readonly action: string | undefined;
  /** True when a variable or a transform may bring further settings: what is not written may be set all the same. */
  readonly mayHoldMore: boolean;
  /** True when the package or, where there is none, the command speaks of Jabber. */
  readonly isJabber: boolean;
}

type Problem = SyntaxProblem<CommandProblemKind>;

const quotes = `"${typographicQuotes}`;
/** A word that is nothing but a variable of the shell. */
const variable = /^(?:%\w+%|%\*|%~?\d|!\w+!|[$@]\w[\w:.]*|\$[({].*)$/;
/** A word without marks of any shell. */
const plainWord = /^[A-Za-z\d][\w.:\\-]*$/;
/** How a name of the installer's or of the client's looks, which is no word of prose. */
const ownName = '(?=\\w*_|\\w+[A-Z])[A-Z]\\w{2,}';
/** A setting that is written with a colon, and one that begins as switches do. */
const otherwise = new RegExp(`(${ownName})(:[ \\t]*)(?=[^\\s/\\\\])|([/-]+)(?=${ownName}=)`, 'y');
/** A word that looks like a name and stands alone, and what follows it where that may be its value. */
const alone = new RegExp(`(${ownName})(?=\\s|$)(?:[ \\t]+(?=["\\w%$!\\\\[]))?`, 'y');
/** A word of prose; values in small letters are names of servers and the like, with a dot. */
const proseWord = /^(?!true$|false$)[a-z]+$/;
/** Services that can be excluded; what parts them has no blanks. */
const listWithBlanks = /(?<=[=,\s](?:WEBEX|CUCM|CUP),?)(?:[ \t]+,[ \t]*|[ \t]+(?<=,[ \t]+))(?=(?:WEBEX|CUCM|CUP)\b)/iy;
/** Switches whose next word belongs to them: the package, a log, a file. */
const takesWord = /^[/-](?!(?:q[bnrf]?[-+!]*|quiet|passive|norestart|promptrestart|forcerestart)$)/i;
const packageSwitches = new Set(['i', 'package', 'a', 'x', 'uninstall', 'j', 'ju', 'jm', 'p', 'update']);

/** Reads a command that begins with `msiexec`. `isName` knows names that are meant as such where nothing marks them. */
export function readCommand(
  command: CommandText,
  problems: Problem[],
  isName: (word: string) => boolean,
): InstallerCommand {
  return new CommandReader(command, problems, isName).read();
}

class CommandReader {
  private readonly settings: RawSetting[] = [];
  private readonly switches: CommandWord[] = [];
  private package: CommandWord | undefined;
  private action: string | undefined;
  private expectsPackage = false;
  private expectsWord = false;
  /** Where the value of the setting before begins, when it is plain and a stray word may belong to it. */
  private plainValue: number | undefined;
  private mayHoldMore = false;
  /** True when the word before belongs to a command: a switch, a setting, the package. Behind any other prose begins. */
  private isOrdered = true;
  private end = 0;
  private isOpen = false;

  constructor(
    private readonly command: CommandText,
    private readonly problems: Problem[],
    private readonly isName: (word: string) => boolean,
  ) {}

  read(): InstallerCommand {
    const { command } = this;
    const { text } = command;
    const head = /^[^\s"']*/.exec(text)?.[0].length ?? 0;
    this.end = /["']/.test(text[head] ?? '') ? head + 1 : head;
    for (let at = skipBlanks(text, this.end); at < text.length; at = skipBlanks(text, this.end)) this.readWord(at);
    const last = this.end;
    return {
      span: command.extent ?? command.span(0, last),
      headSpan: command.span(0, head),
      settings: this.settings,
      switches: this.switches,
      package: this.package,
      action: this.action,
      mayHoldMore: this.mayHoldMore || this.settings.some(({ name }) => name.toUpperCase() === 'TRANSFORMS'),
      isJabber: /jabber/i.test(this.package?.text ?? text),
      add: (name, value) => {
        if (this.isOpen || !canHoldInstallerValue(value)) return undefined;
        return command.edit(last, last, ` ${name}=${quoteForInstaller(value)}`);
      },
    };
  }

  private readWord(at: number): void {
    const { text } = this.command;
    const setting = /("?)([A-Za-z_][\w.]*)([ \t]*)=/y;
    setting.lastIndex = at;
    const match = setting.exec(text);
    if (match && !(match[1] && match[3])) {
      this.readSetting(at, setting.lastIndex, match[1] === '"', match[2] ?? '', match[3] ?? '');
      return;
    }
    if (!this.expectsWord && (this.readOtherwise(at) || this.readAlone(at))) return;
    const end = this.wordEnd(at, at);
    const word = { text: unquoted(text.slice(at, end)), span: this.command.span(at, end) };
    this.end = end;
    this.reportStray(at, this.plainValue);
    this.plainValue = undefined;
    const isSwitch = /^[/\-\u2010-\u2015\u2212][A-Za-z?]/.test(word.text);
    this.isOrdered = isSwitch || this.expectsWord || (this.isOrdered && variable.test(word.text));
    if (isSwitch) this.addSwitch(word, at);
    else if (this.expectsPackage) this.package = word;
    else if (!this.expectsWord && variable.test(word.text)) this.mayHoldMore = true;
    this.expectsWord = isSwitch && takesWord.test(word.text);
    this.expectsPackage = isSwitch && packageSwitches.has(word.text.slice(1).toLowerCase()) && !this.package;
  }

  /** Reads a setting that is not written as one; false where there is none. */
  private readOtherwise(at: number): boolean {
    const { command } = this;
    otherwise.lastIndex = at;
    const match = otherwise.exec(command.text);
    if (!match) return false;
    const [found, name = '', colon] = match;
    const markEnd = at + found.length;
    const [kind, start, newText] =
      colon === undefined
        ? (['mark-before-name', at, ''] as const)
        : (['separator-wrong', at + name.length, '='] as const);
    const edit = command.edit(start, markEnd, newText);
    this.problems.push({ kind, span: command.span(start, markEnd), found: found.trim(), ...(edit && { edit }) });
    if (colon === undefined) this.readWord(markEnd);
    else this.readSetting(at, markEnd, false, name, '');
    return true;
  }

  /** Reads a known name without an equals sign, with the value behind it; false where it may be prose. */
  private readAlone(at: number): boolean {
    const { command } = this;
    alone.lastIndex = at;
    const match = alone.exec(command.text);
    if (!match || !this.isOrdered || !this.isName(match[1] ?? '')) return false;
    const nameEnd = at + (match[1] ?? '').length;
    const valueStart = at + match[0].length;
    const name = command.text.slice(at, nameEnd);
    const value = /\S*/.exec(command.text.slice(valueStart))?.[0] ?? '';
    if (valueStart === nameEnd || startsWord(command.text, valueStart) || this.isName(value)) {
      if (valueStart === nameEnd && !this.isOrderedFrom(nameEnd)) return false;
      this.problems.push({ kind: 'value-missing', span: command.span(at, nameEnd), found: name });
      this.end = nameEnd;
      this.plainValue = undefined;
      return true;
    }
    const valueEnd = value.startsWith('"') ? command.text.indexOf('"', valueStart + 1) + 1 : valueStart + value.length;
    if (proseWord.test(value) || valueEnd <= valueStart || !this.isOrderedFrom(valueEnd)) return false;
    const edit = command.edit(nameEnd, valueStart, '=');
    this.problems.push({ kind: 'equals-missing', span: command.span(at, nameEnd), found: name, ...(edit && { edit }) });
    this.readSetting(at, valueStart, false, name, '');
    return true;
  }

  /** True where the command ends, or goes on with a switch, a setting, a known name or a variable. */
  private isOrderedFrom(offset: number): boolean {
    const { text } = this.command;
    const next = skipBlanks(text, offset);
    const word = /^\S*/.exec(text.slice(next))?.[0] ?? '';
    return word === '' || startsWord(text, next) || this.isName(word) || variable.test(word);
  }

  private addSwitch(word: CommandWord, at: number): void {
    this.switches.push(word);
    const name = word.text.slice(1).toLowerCase();
    if (packageSwitches.has(name)) this.action ??= name;
    if (!/^[/-]/.test(word.text)) {
      const span = this.command.span(at, at + 1);
      const edit = this.command.edit(at, at + 1, '-');
      const found = word.text.slice(0, 1);
      this.problems.push({ kind: 'dash-typographic', span, found, expected: '-', ...(edit && { edit }) });
    }
  }

  private readSetting(at: number, equalsEnd: number, isQuoted: boolean, name: string, blanks: string): void {
    const { command } = this;
    const { text } = command;
    const nameStart = isQuoted ? at + 1 : at;
    const nameEnd = nameStart + name.length;
    let start = equalsEnd;
    if (!isQuoted) {
      const next = skipBlanks(text, start);
      if (next > start && next < text.length && !startsWord(text, next)) start = next;
      if (blanks !== '' || start > equalsEnd) {
        const span = command.span(nameEnd, start);
        const edit = command.edit(nameEnd, start, '=');
        this.problems.push({ kind: 'blank-around-equals', span, found: name, ...(edit && { edit }) });
      }
    }
    const end = isQuoted ? this.wordEnd(at, at) : this.listEnd(this.wordEnd(start, start));
    this.end = end;
    this.isOrdered = true;
    const isOpen = this.isOpen;
    const closing = isQuoted && !isOpen && end > start ? end - 1 : end;
    const value = decodeValue(text, { start, end: closing }, isQuoted);
    this.plainValue = isQuoted || !plainWord.test(text.slice(start, end)) ? undefined : start;
    const before = skipBlanksBack(text, at);
    const source = (from: number, to: number) => command.span(from, to);
    this.settings.push({
      name,
      nameSpan: source(nameStart, nameEnd),
      value: value.text,
      valueSpan: source(value.inner.start, value.inner.end),
      span: command.removal(before, at, end),
      sourceSpan: (from, to) => {
        const within = value.sourceSpan(from, to);
        return source(within.start, within.end);
      },
      write: (newValue) => {
        if (isOpen || !canHoldInstallerValue(newValue)) return undefined;
        const written = isQuoted ? newValue.replace(/"/g, '""') : quoteForInstaller(newValue);
        return command.edit(start, closing, written);
      },
      rename: (newName) =>
        command.edit(nameStart, nameEnd, newName) ?? { span: source(nameStart, nameEnd), newText: newName },
    });
  }

  /** The end of a list of services that goes on behind a blank. */
  private listEnd(valueEnd: number): number {
    const { command } = this;
    let end = valueEnd;
    for (;;) {
      listWithBlanks.lastIndex = end;
      const blanks = listWithBlanks.exec(command.text)?.[0];
      if (blanks === undefined) return end;
      const next = end + blanks.length;
      const edit = command.edit(end, next, blanks.trim());
      this.problems.push({ kind: 'blank-in-list', span: command.span(end, next), ...(edit && { edit }) });
      end = this.wordEnd(next, next);
    }
  }

  /** A plain word behind a plain value: most likely a value with a blank that lacks its quotes. */
  private reportStray(at: number, valueStart: number | undefined): void {
    const { command } = this;
    const word = command.text.slice(at, this.end);
    // A digit alone is what a redirection as `2>nul` leaves.
    if (valueStart === undefined || !plainWord.test(word) || !/[A-Za-z]/.test(word)) return;
    const edit = command.edit(valueStart, this.end, `"${command.text.slice(valueStart, this.end)}"`);
    this.problems.push({ kind: 'word-stray', span: command.span(at, this.end), found: word, ...(edit && { edit }) });
  }

  /** The end of the word that begins at `from`. An open quote ends where the next setting or switch begins. */
  private wordEnd(from: number, start: number): number {
    const { text } = this.command;
    let open = -1;
    let at = placeholderEnd(text, start);
    for (; at < text.length; at++) {
      const character = text[at] ?? '';
      if (quotes.includes(character)) {
        if (character !== '"') this.reportQuote(at);
        open = open < 0 ? at : -1;
      } else if (open < 0 && isBlank(character)) break;
    }
    if (open < 0) return at;
    const boundary = /\s(?="?[A-Za-z_][\w.]*=|\/[A-Za-z])/g;
    boundary.lastIndex = open;
    const next = boundary.exec(text);
    const end = next ? next.index : from + text.slice(from).trimEnd().length;
    const edit = next ? undefined : this.closeQuote(open, end);
    if (!next) this.isOpen = true;
    this.problems.push({ kind: 'quote-not-closed', span: this.command.span(open, end), ...(edit && { edit }) });
    this.isOpen = true;
    return end;
  }

  /** Without a blank behind the quote there is no doubt where it had to be closed. */
  private closeQuote(open: number, end: number) {
    const { text } = this.command;
    if (end <= open + 1 || /\s/.test(text.slice(open, end))) return undefined;
    return this.command.edit(end, end, '"');
  }

  private reportQuote(at: number): void {
    const span = this.command.span(at, at + 1);
    const edit = this.command.edit(at, at + 1, '"');
    const found = this.command.text[at] ?? '';
    this.problems.push({ kind: 'quote-typographic', span, found, expected: '"', ...(edit && { edit }) });
  }
}

/** A value without its quotes, with the way back into the command. */
function decodeValue(text: string, { start, end }: Span, startsInQuotes: boolean) {
  const builder = new DecodedBuilder();
  let inQuotes = startsInQuotes;
  let done = start;
  for (let at = start; at < end; at++) {
    if (!quotes.includes(text[at] ?? '')) continue;
    builder.addPlain(text, { start: done, end: at });
    if (inQuotes && text[at] === '"' && text[at + 1] === '"' && at + 1 < end) {
      builder.addDecoded('"', { start: at, end: at + 2 });
      at++;
    } else inQuotes = !inQuotes;
    done = at + 1;
  }
  builder.addPlain(text, { start: done, end });
  const isWhole =
    !startsInQuotes && end - start > 1 && quotes.includes(text[start] ?? ' ') && done === end && !inQuotes;
  const inner = isWhole ? { start: start + 1, end: end - 1 } : { start, end };
  return { ...builder.finish(inner.start), inner };
}

function unquoted(word: string): string {
  return [...word].filter((character) => !quotes.includes(character)).join('');
}

/** True where another setting or a switch begins, so that what is before it has no value. */
function startsWord(text: string, at: number): boolean {
  const word = /"?[A-Za-z_][\w.]*[ \t]*=|[/-][A-Za-z]/y;
  word.lastIndex = at;
  return word.test(text);
}

/** Words in square brackets are one value that waits to be filled in, with its blanks. */
function placeholderEnd(text: string, start: number): number {
  const words = /\[[A-Za-z]+(?:[ _-][A-Za-z]+)+\](?=\s|$)/y;
  words.lastIndex = start;
  return words.test(text) ? words.lastIndex : start;
}

function isBlank(character: string): boolean {
  return /\s/.test(character);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text[at] ?? '')) at++;
  return at;
}

function skipBlanksBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && isBlank(text[at - 1] ?? '')) at--;
  return at;
}
