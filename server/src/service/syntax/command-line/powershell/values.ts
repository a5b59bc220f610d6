import { addToList } from '../../../add-to-list.js';
import type { Span } from '../../../text/span.js';
import type { HeldLists } from './lists.js';
import type { Piece } from './pieces.js';
import type { PowerShellString } from './tokens.js';

/** What is given for a parameter: a string, or a variable that something was put into before. */
export type GivenValue =
  | { readonly kind: 'string'; readonly string: PowerShellString }
  | { readonly kind: 'variable'; readonly name: string; readonly span: Span };

/** What is given for each parameter of a stretch of code, by its name in small letters; `''` before the first name. */
export type GivenValues = ReadonlyMap<string, readonly GivenValue[]>;

/** How names of parameters are written: `-Name value` or, in a table, `Name = value`. */
export type NameMark = 'dash' | 'equals';

const marks: Readonly<Record<NameMark, RegExp>> = {
  dash: /(?<![\w-])-([A-Za-z]+)|[@$](?:\w+:)?([A-Za-z_]\w*)/g,
  equals: /(?<![\w$@-])([A-Za-z]+)[ \t]*=(?!=)|[@$](?:\w+:)?([A-Za-z_]\w*)/g,
};

/** Reads the code from `from` to `end`; `strings` are those in there, in order. */
export function givenValues(
  text: string,
  { start: from, end }: Span,
  strings: readonly PowerShellString[],
  mark: NameMark,
): GivenValues {
  const given = new Map<string, GivenValue[]>();
  let current = '';
  const add = (value: GivenValue): void => addToList(given, current, value);
  const readCode = (start: number, to: number): void => {
    for (const match of text.slice(start, to).matchAll(marks[mark])) {
      const [found, parameter, variable] = match;
      const at = start + match.index;
      if (parameter !== undefined) current = parameter.toLowerCase();
      else if (variable !== undefined) {
        add({ kind: 'variable', name: variable.toLowerCase(), span: { start: at, end: at + found.length } });
      }
    }
  };
  let done = from;
  for (const string of strings) {
    if (string.span.start < done || string.span.end > end) continue;
    readCode(done, string.span.start);
    add({ kind: 'string', string });
    done = string.span.end;
  }
  readCode(done, end);
  return given;
}

/** What is given under any of some names, in the order of the text. */
export function givenFor(given: GivenValues, isWanted: (name: string) => boolean): readonly GivenValue[] {
  return [...given].flatMap(([name, values]) => (isWanted(name) ? values : []));
}

/** What is given to the program that is started: for `-ArgumentList`, in short also `-Args`, or without a name. */
export function givenArguments(given: GivenValues): readonly GivenValue[] {
  return givenFor(given, (name) => name === '' || name.startsWith('arg'));
}

/** The words that values stand for: of a variable the list it holds, else itself. */
export function piecesFor(values: readonly GivenValue[], lists: HeldLists): readonly Piece[] {
  return values.flatMap((value): readonly Piece[] => {
    if (value.kind === 'string') return [value];
    const held = lists.take(value.name, value.span.start);
    const itself: Piece = { kind: 'code', span: value.span };
    if (!held) return [itself];
    return [...held.strings.map((string): Piece => ({ kind: 'string', string })), ...(held.isOpen ? [itself] : [])];
  });
}
