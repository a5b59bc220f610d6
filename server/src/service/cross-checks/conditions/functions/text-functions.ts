import { isRecord } from '../../is-record.js';
import { isGivenValue, wordsOf } from '../cel-value.js';
import type { ConditionFunction } from './condition-function.js';

/** Texts, lists and maps; all take null for nothing. */
export function textFunctions(): ConditionFunction[] {
  const compiled = new Map<string, RegExp>();
  const regExp = (pattern: string): RegExp => {
    const known = compiled.get(pattern) ?? new RegExp(pattern, 'i');
    compiled.set(pattern, known);
    return known;
  };
  return [
    { signature: 'text(dyn): string', about: 'The value as a text; empty for null.', run: wordsOf },
    {
      signature: 'number(dyn): int',
      about: 'The value as a whole number.',
      run: (value: unknown) => BigInt(String(value)),
    },
    {
      signature: 'lower(dyn): string',
      about: 'The text in small letters.',
      run: (value: unknown) => wordsOf(value).toLowerCase(),
    },
    {
      signature: 'upper(dyn): string',
      about: 'The text in capitals.',
      run: (value: unknown) => wordsOf(value).toUpperCase(),
    },
    {
      signature: 'trim(dyn): string',
      about: 'The text without blanks at its ends.',
      run: (value: unknown) => wordsOf(value).trim(),
    },
    {
      signature: 'trim(dyn, string): string',
      about: 'The text without these characters at its ends.',
      run: (value: unknown, characters: string) => trimmed(wordsOf(value), characters),
    },
    {
      signature: 'matches_text(dyn, string): bool',
      about: 'True when the regular expression is found in the text, without regard to case; false for null.',
      run: (value: unknown, pattern: string) => value !== null && regExp(pattern).test(wordsOf(value)),
    },
    {
      signature: 'split(dyn, string): list<string>',
      about: 'The parts of a text, trimmed, without empty ones.',
      run: (value: unknown, separator: string) => parts(wordsOf(value).split(separator)),
    },
    {
      signature: 'split_at(dyn, string): list<string>',
      about: 'The parts of a text between matches of a regular expression.',
      run: (value: unknown, pattern: string) => wordsOf(value).split(regExp(pattern)),
    },
    {
      signature: 'string.replace(string, string): string',
      about: 'The text with each occurrence replaced.',
      run: (text: string, old: string, next: string) => text.replaceAll(old, next),
    },
    {
      signature: 'same_folder(dyn, dyn): bool',
      about: 'True when two Windows paths end in the same four folders, whoever the user is.',
      run: (a: unknown, b: unknown) => tail(wordsOf(a)) === tail(wordsOf(b)),
    },
    {
      signature: 'or_else(dyn, dyn): dyn',
      about: 'The first value, or the second where the first is not given.',
      run: (value: unknown, other: unknown) => (isGivenValue(value) ? value : other),
    },
    {
      signature: 'get(dyn, string): dyn',
      about: 'The value of a key; null when the map has none.',
      run: (map: unknown, key: string) => (isRecord(map) && Object.hasOwn(map, key) ? map[key] : null),
    },
    {
      signature: 'is_int(dyn): bool',
      about: 'True for a whole number.',
      run: (value: unknown) => typeof value === 'bigint',
    },
    { signature: 'is_text(dyn): bool', about: 'True for a text.', run: (value: unknown) => typeof value === 'string' },
    { signature: 'is_list(dyn): bool', about: 'True for a list.', run: (value: unknown) => Array.isArray(value) },
    { signature: 'is_map(dyn): bool', about: 'True for a map.', run: isRecord },
    {
      signature: 'distinct(list): list',
      about: 'The items, each once.',
      run: (items: readonly unknown[]) => [...new Set(items)],
    },
    {
      signature: 'same_items(list, list): bool',
      about: 'True when both lists hold the same items, in whatever order.',
      run: (a: readonly unknown[], b: readonly unknown[]) =>
        a.length > 0 && isWithin(a, new Set(b)) && isWithin(b, new Set(a)),
    },
    {
      signature: 'min(list): dyn',
      about: 'The smallest number.',
      run: (items: readonly bigint[]) => inOrder(items)[0],
    },
    {
      signature: 'max(list): dyn',
      about: 'The largest number.',
      run: (items: readonly bigint[]) => inOrder(items).at(-1),
    },
  ];
}

function parts(pieces: readonly string[]): string[] {
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function trimmed(text: string, characters: string): string {
  let [start, end] = [0, text.length];
  while (start < end && characters.includes(text.charAt(start))) start++;
  while (end > start && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function tail(path: string): string {
  return path.toLowerCase().replaceAll('<user>', '').split('\\').slice(-4).join('\\');
}

function isWithin(items: readonly unknown[], others: ReadonlySet<unknown>): boolean {
  return items.every((item) => others.has(item));
}

function inOrder(items: readonly bigint[]): bigint[] {
  return [...items].sort((a, b) => Number(a - b));
}
