import { type Answer, type AnswerSection, type AnswerTable, cellText } from '../answer.js';

/** How many columns of a terminal a text takes. */
export type WidthOf = (text: string) => number;

/** An answer for a terminal. */
export function writeText({ title, sections }: Answer, widthOf: WidthOf): string {
  return `${[underlined(title, '=', widthOf), ...sections.flatMap((each) => section(each, widthOf))].join('\n\n')}\n`;
}

function section({ title, paragraphs = [], table, notes = [] }: AnswerSection, widthOf: WidthOf): string[] {
  return [
    ...(title === undefined ? [] : [underlined(title, '-', widthOf)]),
    ...paragraphs,
    ...(table ? [tableText(table, widthOf)] : []),
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
  ];
}

function underlined(text: string, line: string, widthOf: WidthOf): string {
  return `${text}\n${line.repeat(widthOf(text))}`;
}

function tableText({ columns, rows }: AnswerTable, widthOf: WidthOf): string {
  const all = [columns, ...rows.map((row) => row.map(cellText))];
  const widths = columns.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const padded = (text: string, column: number) =>
    text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text)));
  return all.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}
