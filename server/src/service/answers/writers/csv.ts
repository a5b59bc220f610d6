import { type Answer, cellText } from '../answer.js';

/** The tables of an answer as CSV (RFC 4180), one below the other. */
export function writeCsv({ sections }: Answer): string {
  return sections
    .flatMap(({ table }) => (table ? [[table.columns, ...table.rows.map((row) => row.map(cellText))]] : []))
    .map((rows) => rows.map((row) => `${row.map(field).join(',')}\r\n`).join(''))
    .join('\r\n');
}

/** A spreadsheet takes what begins with one of these for a formula. */
function field(text: string): string {
  const safe = /^[=+\-@]/.test(text) && !/^-?\d+(?:-\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
