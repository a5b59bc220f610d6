import type { RawSetting, SyntaxProblem } from '../written-setting.js';
import type { CommandText } from './command-text.js';
import { decodeValue } from './decode-value.js';
import type { CommandProblemKind, CommandWord, InstallerCommand } from './installer-command.js';
import { canHoldInstallerValue, quoteForInstaller } from './quote.js';
import {
  blanksInList,
  isProse,
  type NameAlone,
  nameAlone,
  plainEnd,
  type WrittenOtherwise,
  writtenOtherwise,
} from './slips.js';
import {
  isBlank,
  placeholderEnd,
  plainWord,
  quotes,
  skipBlanks,
  skipBlanksBack,
  startsWord,
  unquoted,
  variable,
} from './words.js';

type Problem = SyntaxProblem<CommandProblemKind>;

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
  private readonly variables: string[] = [];
  /** True when the word before belongs to a command: a switch, a setting, the package. Behind any other prose begins. */
  private isInCommand = true;
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
      variables: this.variables,
      mayHoldMore:
        command.isPart === true ||
        this.variables.length > 0 ||
        this.settings.some(({ name }) => name.toUpperCase() === 'TRANSFORMS'),
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
    this.isInCommand = isSwitch || this.expectsWord || (this.isInCommand && variable.test(word.text));
    if (isSwitch) this.addSwitch(word, at);
    else if (this.expectsPackage) this.package = word;
    else if (!this.expectsWord && variable.test(word.text)) this.variables.push(word.text);
    this.expectsWord = isSwitch && takesWord.test(word.text);
    this.expectsPackage = isSwitch && packageSwitches.has(word.text.slice(1).toLowerCase()) && !this.package;
  }

  /** Reads a setting that is not written as one; false where there is none. */
  private readOtherwise(at: number): boolean {
    const { command } = this;
    const slip = writtenOtherwise(command.text, at);
    if (!slip || this.isMessage(slip)) return false;
    const { kind, name, found, start, end } = slip;
    const edit = command.edit(start, end, name === '' ? '' : '=');
    this.problems.push({ kind, span: command.span(start, end), found, ...(edit && { edit }) });
    if (name === '') this.readWord(end);
    else this.readSetting(at, end, false, name, '');
    return true;
  }

  /** True where a colon and a blank belong to the prose that tells of the command: `AUTHENTICATOR: not set`. */
  private isMessage({ kind, start, end }: WrittenOtherwise): boolean {
    const { text } = this.command;
    if (kind !== 'separator-wrong' || end === start + 1) return false;
    return !this.isInCommand || isProse(text, end) || !this.goesOnAt(plainEnd(text, end));
  }

  /** Reads a known name without an equals sign, with the value behind it; false where it may be prose. */
  private readAlone(at: number): boolean {
    const found = this.isInCommand ? nameAlone(this.command.text, at) : undefined;
    if (!found || !this.isName(found.name)) return false;
    const { value, valueStart } = found;
    const hasValue = value !== '' && !startsWord(this.command.text, valueStart) && !this.isName(value);
    return hasValue ? this.readWithoutEquals(at, found) : this.readWithoutValue(at, found);
  }

  private readWithoutValue(at: number, { name, nameEnd, value }: NameAlone): boolean {
    if (value === '' && !this.goesOnAt(nameEnd)) return false;
    this.problems.push({ kind: 'value-missing', span: this.command.span(at, nameEnd), found: name });
    this.end = nameEnd;
    this.plainValue = undefined;
    return true;
  }

  private readWithoutEquals(at: number, { name, nameEnd, valueStart, valueEnd, isProse }: NameAlone): boolean {
    if (isProse || valueEnd <= valueStart || !this.goesOnAt(valueEnd)) return false;
    const edit = this.command.edit(nameEnd, valueStart, '=');
    const span = this.command.span(at, nameEnd);
    this.problems.push({ kind: 'equals-missing', span, found: name, ...(edit && { edit }) });
    this.readSetting(at, valueStart, false, name, '');
    return true;
  }

  /** True where the command ends, or goes on with a switch, a setting however written, a known name or a variable. */
  private goesOnAt(offset: number): boolean {
    const { text } = this.command;
    const next = skipBlanks(text, offset);
    const word = /^\S*/.exec(text.slice(next))?.[0] ?? '';
    if (word === '' || startsWord(text, next) || this.isName(word) || variable.test(word)) return true;
    return writtenOtherwise(text, next) !== undefined;
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
    this.isInCommand = true;
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
      const blanks = blanksInList(command.text, end);
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
