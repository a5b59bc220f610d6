import { isRecord } from '../../is-record.js';
import type { TableData } from '../tables.js';
import type { ConditionFunction } from './condition-function.js';

/** Looks things up in the tables of the guides (`schemas/tables/`). */
export function tableFunctions(tables: TableData, holds: (condition: string) => boolean): ConditionFunction[] {
  return [
    {
      signature: 'rows(string): list',
      about: 'The rows of a table; a cell that a row lacks is null.',
      run: (name: string) => rowsOf(tables, name),
    },
    { signature: 'table(string): dyn', about: 'All of a table.', run: (name: string) => tableOf(tables, name) },
    {
      signature: 'lcids(): list',
      about: 'The language numbers that Jabber for Windows supports.',
      run: () => rowsOf(tables, 'languages').flatMap((row) => (row.windows === true ? [row.lcid] : [])),
    },
    {
      signature: 'name_of(dyn): string',
      about: 'What a server, client or input is called in messages.',
      run: (id: unknown) => nameOf(tables, String(id)),
    },
    {
      signature: 'holds(string): bool',
      about: 'True when a condition that stands in a table holds. For rules of the tools alone.',
      run: holds,
    },
  ];
}

function tableOf(tables: TableData, name: string): Readonly<Record<string, unknown>> {
  const table = tables[name];
  if (!table) throw new Error(`there is no table ${name}`);
  return table;
}

function rowsOf(tables: TableData, name: string): readonly Readonly<Record<string, unknown>>[] {
  const { rows } = tableOf(tables, name);
  if (!Array.isArray(rows)) throw new Error(`table ${name} has no rows`);
  return rows;
}

function nameOf(tables: TableData, id: string): string {
  const { names } = tableOf(tables, 'names');
  return isRecord(names) && Object.hasOwn(names, id) ? String(names[id]) : id;
}
