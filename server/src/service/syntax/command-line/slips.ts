/** How a name of the installer's or of the client's looks, which is no word of prose. */
const ownName = '(?=\\w*_|\\w+[A-Z])[A-Z]\\w{2,}';
const otherwise = new RegExp(`(${ownName})(:[ \\t]*)(?=[^\\s/\\\\])|([/-]+)(?=${ownName}=)`, 'y');
const alone = new RegExp(`(${ownName})(?=\\s|$)(?:[ \\t]+(?=["\\w%$!\\\\[]))?`, 'y');
/** A word of prose; values in small letters are names of servers and the like, with a dot. */
const proseWord = /^(?!true$|false$)[a-z]+$/;
const listWithBlanks = /(?<=[=,\s](?:WEBEX|CUCM|CUP),?)(?:[ \t]+,[ \t]*|[ \t]+(?<=,[ \t]+))(?=(?:WEBEX|CUCM|CUP)\b)/iy;

/** True where the word at `at` is one of prose. */
export function isProse(text: string, at: number): boolean {
  return proseWord.test(wordAt(text, at));
}

/** The end of the value at `at`: that of one in quotes is their end, 0 where they are not closed. */
export function plainEnd(text: string, at: number): number {
  return text[at] === '"' ? text.indexOf('"', at + 1) + 1 : at + wordAt(text, at).length;
}

function wordAt(text: string, at: number): string {
  return /\S*/.exec(text.slice(at))?.[0] ?? '';
}

/** A setting that is written with a colon, or begins as switches do. */
export interface WrittenOtherwise {
  readonly kind: 'separator-wrong' | 'mark-before-name';
  /** Empty behind a mark: there a setting begins as it should. */
  readonly name: string;
  /** What is wrong, and where it begins and ends. */
  readonly found: string;
  readonly start: number;
  readonly end: number;
}

/** The setting at `at` of a command that is not written as one. */
export function writtenOtherwise(text: string, at: number): WrittenOtherwise | undefined {
  otherwise.lastIndex = at;
  const match = otherwise.exec(text);
  if (!match) return undefined;
  const [whole, name = ''] = match;
  const kind = name === '' ? 'mark-before-name' : 'separator-wrong';
  return { kind, name, found: whole.trim(), start: at + name.length, end: at + whole.length };
}

/** A word that looks like a name and has no equals sign. */
export interface NameAlone {
  readonly name: string;
  readonly nameEnd: number;
  /** What may be its value: empty, or all up to the next blank. */
  readonly value: string;
  readonly valueStart: number;
  /** The end of the value; that of one in quotes is their end, 0 where they are not closed. */
  readonly valueEnd: number;
  /** True where the value looks like the prose that goes on. */
  readonly isProse: boolean;
}

/** The name at `at` of a command that has no equals sign. */
export function nameAlone(text: string, at: number): NameAlone | undefined {
  alone.lastIndex = at;
  const match = alone.exec(text);
  if (!match) return undefined;
  const [whole, name = ''] = match;
  const nameEnd = at + name.length;
  const valueStart = at + whole.length;
  const value = valueStart === nameEnd ? '' : wordAt(text, valueStart);
  const valueEnd = valueStart === nameEnd ? valueStart : plainEnd(text, valueStart);
  return { name, nameEnd, value, valueStart, valueEnd, isProse: proseWord.test(value) };
}

/** The blanks at `at` between services that are excluded; the list must not have any. */
export function blanksInList(text: string, at: number): string | undefined {
  listWithBlanks.lastIndex = at;
  return listWithBlanks.exec(text)?.[0];
}
