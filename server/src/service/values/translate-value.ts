import type { Notation } from '../catalogue/notation.js';
import type { SameMeaning } from '../catalogue/notation-facts.js';
import type { Parameter, Value } from '../catalogue/parameter.js';
import { sameTruth } from './boolean.js';
import { splitList } from './list.js';
import { closedItems } from './list-item.js';
import { holdsPlaceholder } from './placeholder.js';

/** The words for one value in each notation. */
type Words = Readonly<Partial<Record<Notation, string>>>;

/** Where a value comes from and goes to. */
export interface ValueMove {
  readonly source: Parameter;
  readonly target: Parameter;
  readonly from: Notation;
  readonly to: Notation;
  readonly row: SameMeaning | undefined;
}

/**
 * The value as the target writes it; undefined where the target has no word for it. What is not a list
 * of words carries over as it is, and so does a placeholder.
 */
export function translateValue(written: string, { source, target, from, to, row }: ValueMove): string | undefined {
  const value = written.trim();
  if (holdsPlaceholder(value)) return value;
  const words = row?.values?.find((each) => each[from]?.toLowerCase() === value.toLowerCase());
  if (words) return words[to];
  if (target.value.type === 'list') return translateList(value, source.value, target.value);
  return documentedWord(value, target.value);
}

function translateList(value: string, source: Value, target: Value): string | undefined {
  const items = splitList(value, source.separator ?? ',').map(({ text }) => documentedItem(text, target));
  return items.includes(undefined) ? undefined : items.join(target.separator ?? ',');
}

/** The item as the guides write it; any item of a list that is not closed. */
export function documentedItem(item: string, value: Value): string | undefined {
  const { itemAliases = {} } = value;
  const closed = closedItems(value);
  if (!closed) return item;
  return closed.find((word) => [word, ...(itemAliases[word] ?? [])].some((each) => sameLetters(each, item)));
}

/** The word as the guides write it for a switch or a closed list; any other value as it is. */
export function documentedWord(value: string, { type, values = [] }: Value): string | undefined {
  if (type !== 'enum' && type !== 'boolean') return value;
  const listed = values.find((each) => [each.value, ...(each.aliases ?? [])].some((word) => sameLetters(word, value)));
  return (
    listed?.value ??
    sameTruth(
      value,
      values.map((each) => each.value),
    )
  );
}

/** The words of a row of which one is the value, letting blanks, hyphens and underscores stand for each other. */
export function wordsMeant(value: string, rows: readonly Words[]): Words | undefined {
  const plain = simplify(value);
  return rows.find((words) => Object.values(words).some((word) => simplify(word) === plain));
}

function sameLetters(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}
