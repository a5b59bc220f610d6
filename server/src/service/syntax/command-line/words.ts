import { typographicQuotes } from './quote.js';

/** All that opens or closes a value. */
export const quotes = `"${typographicQuotes}`;
/** A word that is nothing but a variable of the shell. */
export const variable = /^(?:%\w+%|%\*|%~?\d|!\w+!|[$@]\w[\w:.]*|\$[({].*)$/;
/** A word without marks of any shell. */
export const plainWord = /^[A-Za-z\d][\w.:\\-]*$/;

/** A word without its quotes. */
export function unquoted(word: string): string {
  return [...word].filter((character) => !quotes.includes(character)).join('');
}

/** True where another setting or a switch begins, so that what is before it has no value. */
export function startsWord(text: string, at: number): boolean {
  const word = /"?[A-Za-z_][\w.]*[ \t]*=|[/-][A-Za-z]/y;
  word.lastIndex = at;
  return word.test(text);
}

/** Words in square brackets are one value that waits to be filled in, with its blanks. */
export function placeholderEnd(text: string, start: number): number {
  const words = /\[[A-Za-z]+(?:[ _-][A-Za-z]+)+\](?=\s|$)/y;
  words.lastIndex = start;
  return words.test(text) ? words.lastIndex : start;
}

/** True for a blank of any kind, and for a line end. */
export function isBlank(character: string): boolean {
  return /\s/.test(character);
}

/** Where the next word begins. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text[at] ?? '')) at++;
  return at;
}

/** Where the word before ends. */
export function skipBlanksBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && isBlank(text[at - 1] ?? '')) at--;
  return at;
}
