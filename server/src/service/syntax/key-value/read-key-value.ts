import type { Span } from '../../text/span.js';
import { readLineSet } from '../line-set.js';
import { canHoldLineValue, lineSetting } from '../line-setting.js';
import { type Line, trimBlanks } from '../lines.js';
import { isOtherType, isTypeWord, wordForText } from '../type-words.js';
import type {
  RawSet,
  RawSetting,
  Reading,
  StatedType,
  SyntaxProblem,
  TypedSetting,
  WrittenComment,
} from '../written-setting.js';

/** What can be wrong with a line of a list as pasted into a console. */
export type KeyValueProblemKind =
  | 'element-notation' // `<NAME> value </NAME>`, the guides' way to print a setting, which no console takes
  | 'separator-missing'
  | 'line-not-understood';

/** The line that gives a key its value; the value must be one that the list can hold. */
export function keyValueLine(name: string, value: string): string {
  return `${name} = ${value}`;
}

/** Reads a list of `key = value`, `key: value` or tab-separated lines, these also with a type in between; one set. Linear; never throws. */
export function readKeyValue(text: string): Reading<RawSet, KeyValueProblemKind> {
  const found: Found = { settings: [], problems: [], comments: [] };
  const set = readLineSet(text, {
    settings: found.settings,
    readLine: (line, content) => readLine(text, line, content, found),
    newLine: (name, value) => newLine(text, found, name, value),
  });
  return { sets: [set], problems: found.problems, comments: found.comments };
}

interface Found {
  readonly settings: (RawSetting | TypedSetting)[];
  readonly problems: SyntaxProblem<KeyValueProblemKind>[];
  readonly comments: WrittenComment[];
}

function readLine(text: string, line: Line, content: Span, found: Found): void {
  const source = text.slice(content.start, content.end);
  const mark = /^(?:#|\/\/)/.exec(source);
  if (mark) {
    found.comments.push({ span: content, contentSpan: { start: content.start + mark[0].length, end: content.end } });
    return;
  }
  if (source.startsWith('<') && readElement(text, line, content, found)) return;
  const pair = /^([^\s:=<]+)(?:[ \t]*[:=]|\t)/.exec(text.slice(content.start, line.end));
  if (pair) {
    const nameSpan = { start: content.start, end: content.start + (pair[1] ?? '').length };
    const type = pair[0].endsWith('\t') ? typeAt(text, content.start + pair[0].length, line.end) : undefined;
    const valueSpan = trimBlanks(text, type?.next ?? content.start + pair[0].length, line.end);
    const setting = lineSetting(text, { line, nameSpan, valueSpan });
    if (type) {
      found.settings.push({ ...setting, valueType: 'string', statedType: statedType(type) });
      return;
    }
    // After a tab, a value that begins with a separator would be read without it.
    const write: RawSetting['write'] = (value) => (/^[:=]/.test(value) ? undefined : setting.write(value));
    found.settings.push(pair[0].endsWith('\t') ? { ...setting, write } : setting);
    return;
  }
  const kind = /^[\w.-]+$/.test(source) ? 'separator-missing' : 'line-not-understood';
  found.problems.push({ kind, span: content, found: source });
}

interface TypeColumn {
  readonly word: string;
  readonly span: Span;
  /** Where the value's column begins. */
  readonly next: number;
}

/** The column between key and value in which some consoles show the type; undefined where there is none. */
function typeAt(text: string, start: number, lineEnd: number): TypeColumn | undefined {
  const [column, word = ''] = /^ *([A-Za-z]+) *\t/.exec(text.slice(start, Math.min(lineEnd, start + 40))) ?? [];
  if (column === undefined || !isTypeWord(word)) return undefined;
  const at = start + column.indexOf(word);
  return { word, span: { start: at, end: at + word.length }, next: start + column.length };
}

function statedType({ word, span }: TypeColumn): StatedType | undefined {
  if (!isOtherType(word)) return undefined;
  const expected = wordForText(word);
  return { span, expected, edit: { span, newText: expected } };
}

/** `<NAME> value </NAME>` on a line of its own. */
function readElement(text: string, line: Line, content: Span, found: Found): boolean {
  const source = text.slice(content.start, content.end);
  const open = /^<([\w.-]+)>/.exec(source);
  const name = open?.[1] ?? '';
  const close = `</${name}>`;
  if (!open || source.length < open[0].length + close.length) return false;
  if (source.slice(-close.length).toLowerCase() !== close.toLowerCase()) return false;
  const nameSpan = { start: content.start + 1, end: content.start + 1 + name.length };
  const valueSpan = trimBlanks(text, content.start + open[0].length, content.end - close.length);
  const setting = lineSetting(text, { line, nameSpan, valueSpan });
  const rewrite = (newName: string, value: string) => ({ span: content, newText: keyValueLine(newName, value) });
  found.settings.push({
    ...setting,
    write: (value) => (canHoldLineValue(value) ? rewrite(name, value) : undefined),
    rename: (newName) => rewrite(newName, setting.value),
  });
  const edit = rewrite(name, setting.value);
  found.problems.push({ kind: 'element-notation', span: content, found: source, expected: edit.newText, edit });
  return true;
}

/** Written with the separator that the last line has. */
function newLine(text: string, found: Found, name: string, value: string): string {
  const last = found.settings.at(-1);
  const separator = last ? text.slice(last.nameSpan.end, last.valueSpan.start) : '';
  const [, type] = /^\t([A-Za-z]+)\t$/.exec(separator) ?? [];
  if (type !== undefined && isTypeWord(type))
    return `${name}\t${isOtherType(type) ? wordForText(type) : type}\t${value}`;
  const fits = /^[ \t]*[:=][ \t]*$/.test(separator) || (separator === '\t' && !/^[:=]/.test(value));
  return fits ? name + separator + value : keyValueLine(name, value);
}
