import { wordsOf } from '../cross-checks/cel-value.js';
import type { ConditionLanguage } from '../cross-checks/condition-language.js';
import { isRecord } from '../cross-checks/is-record.js';
import type { Situation } from '../cross-checks/situation.js';

/** A row of a table as answers read it. */
export type Row = Readonly<Record<string, unknown>>;

/** What an answer may ask of a deployment: conditions as rules ask them, facts and tables. */
export interface Questions {
  /** True when a condition holds; false where it does not or cannot be told. */
  holds(condition: string): boolean;
  /** The value of an expression as text; empty where there is none. */
  words(expression: string): string;
  /** A declared fact as text; undefined: not stated. */
  fact(path: string): string | undefined;
  list(path: string): readonly string[];
  rows(table: string): readonly Row[];
  /** A part of a table, by keys separated with dots. */
  part(path: string): unknown;
  /** What a server or client is called. */
  nameOf(id: string): string;
}

export function askAbout(situation: Situation, language: ConditionLanguage): Questions {
  const value = (expression: string): unknown => {
    try {
      return language.evaluate(language.compile(expression, []), situation, {});
    } catch {
      return undefined;
    }
  };
  const rows = (found: unknown): readonly Row[] => (Array.isArray(found) ? found.filter(isRecord) : []);
  const fact = (path: string): unknown => situation.deployment?.facts.get(path);
  return {
    holds: (condition) => value(condition) === true,
    words: (expression) => wordsOf(value(expression)),
    fact: (path) => {
      const declared = fact(path);
      return declared === undefined ? undefined : wordsOf(declared);
    },
    list: (path) => {
      const declared = fact(path);
      return declared === undefined ? [] : [declared].flat().map(wordsOf);
    },
    rows: (table) => rows(value(`rows(${JSON.stringify(table)})`)),
    part: (path) => {
      const [table = '', ...keys] = path.split('.');
      return keys.reduce<unknown>(
        (at, key) => (isRecord(at) ? at[key] : undefined),
        value(`table(${JSON.stringify(table)})`),
      );
    },
    nameOf: (id) => wordsOf(value(`name_of(${JSON.stringify(id)})`)),
  };
}

/** A cell of a row as text. */
export function cellOf(row: Row, column: string): string {
  return wordsOf(row[column]);
}
