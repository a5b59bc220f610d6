import { wordsOf } from '../cross-checks/conditions/cel-value.js';
import type { ConditionLanguage, Expression } from '../cross-checks/conditions/condition-language.js';
import { isRecord } from '../cross-checks/is-record.js';
import type { Situation } from '../cross-checks/situation/situation.js';
import { openFacts } from './open-facts.js';

/** A row of a table as answers read it. */
export type Row = Readonly<Record<string, unknown>>;

/** What an answer may ask of a deployment: conditions as rules ask them, facts and tables. */
export interface Questions {
  /** True when a condition holds for users without a group file; false where it does not or cannot be told. */
  holds(condition: string): boolean;
  /** True when a condition holds in one of the ways at least. */
  holdsSomewhere(condition: string): boolean;
  /** The facts that are not stated and on which a condition depends; undefined: whatever they are, it does not hold. */
  dependsOn(condition: string): readonly string[] | undefined;
  /** The value of an expression as text; empty where there is none. */
  words(expression: string): string;
  /** The ways in which clients come to be configured: without a group file, and with each of them. */
  readonly ways: readonly Way[];
  /** A declared fact as text; undefined: not stated. */
  fact(path: string): string | undefined;
  list(path: string): readonly string[];
  rows(table: string): readonly Row[];
  /** A part of a table, by keys separated with dots. */
  part(path: string): unknown;
  /** What a server or client is called. */
  nameOf(id: string): string;
}

/** One way in which clients come to be configured. */
export interface Way {
  /** The group file; undefined for users without one. */
  readonly file: string | undefined;
  words(expression: string): string;
}

/** A situation, and the group file that makes it. */
export interface NamedSituation {
  readonly file: string | undefined;
  readonly situation: Situation;
}

/** Asks about a deployment: how users without a group file are configured, and the other ways. */
export function askAbout(base: Situation, others: readonly NamedSituation[], language: ConditionLanguage): Questions {
  const compiled = new Map<string, Expression>();
  const compile = (expression: string): Expression => {
    const known = compiled.get(expression) ?? language.compile(expression, []);
    compiled.set(expression, known);
    return known;
  };
  const valueIn = (situation: Situation, expression: string): unknown => {
    try {
      return language.evaluate(compile(expression), situation);
    } catch {
      return undefined;
    }
  };
  const value = (expression: string): unknown => valueIn(base, expression);
  const rows = (found: unknown): readonly Row[] => (Array.isArray(found) ? found.filter(isRecord) : []);
  const fact = (path: string): unknown => base.deployment?.facts.get(path);
  const all = [{ file: undefined, situation: base }, ...others];
  const holdsSomewhere = (condition: string) => all.some(({ situation }) => valueIn(situation, condition) === true);
  return {
    holds: (condition) => value(condition) === true,
    holdsSomewhere,
    dependsOn: (condition) =>
      openFacts(compile(condition).ast, { holds: holdsSomewhere, isStated: (path) => fact(path) !== undefined }),
    words: (expression) => wordsOf(value(expression)),
    ways: all.map(({ file, situation }) => ({
      file,
      words: (expression) => wordsOf(valueIn(situation, expression)),
    })),
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

/** The rows in a part of a table. */
export function rowsOf(part: unknown): readonly Row[] {
  const found = isRecord(part) ? part.rows : part;
  return Array.isArray(found) ? found.filter(isRecord) : [];
}
