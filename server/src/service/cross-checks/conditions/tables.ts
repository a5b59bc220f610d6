import { isRecord } from '../is-record.js';
import { celValue } from './cel-value.js';

/** The tables of the guides by name, as conditions see them. */
export type TableData = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Makes tables ready for conditions: each row of a list has all columns, with null where it says nothing. */
export function conditionTables(tables: Readonly<Record<string, unknown>>): TableData {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, asRecord(withAllColumns(celValue(table)))]),
  );
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function withAllColumns(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(withAllColumns);
    const columns = [...new Set(items.flatMap((item) => (isRecord(item) ? Object.keys(item) : [])))];
    const empty = Object.fromEntries(columns.map((column) => [column, null]));
    return items.map((item) => (isRecord(item) ? { ...empty, ...item } : item));
  }
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withAllColumns(item)]));
  return value;
}
