import { t } from '../../messages/localise.js';
import { type Answer, type AnswerSection, type AnswerTable, cellText } from '../answer.js';
import { sourceText } from './source-text.js';
import { type WidthOf, wrapToWidth } from './wrap-to-width.js';

/** Above this a cell goes on in the next line. */
const widestColumn = 48;

/** An answer for a terminal. */
export function writeText({ title, sections }: Answer, widthOf: WidthOf): string {
  return `${[underlined(title, '=', widthOf), ...sections.flatMap((each) => section(each, widthOf))].join('\n\n')}\n`;
}

function section(
  { title, paragraphs = [], table, notes = [], sources = [] }: AnswerSection,
  widthOf: WidthOf,
): readonly string[] {
  return [
    ...(title === undefined ? [] : [underlined(title, '-', widthOf)]),
    ...paragraphs,
    ...(table ? [tableText(table, widthOf)] : []),
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
    ...(sources.length > 0 ? [`${t('Source')}: ${sources.map(sourceText).join('; ')}`] : []),
  ];
}

function underlined(text: string, line: string, widthOf: WidthOf): string {
  return `${text}\n${line.repeat(widthOf(text))}`;
}

function tableText({ columns, rows }: AnswerTable, widthOf: WidthOf): string {
  const all = [columns, ...rows.map((row) => row.map(cellText))].map((row) =>
    row.map((text) => wrapToWidth(text, widestColumn, widthOf)),
  );
  const widths = columns.map((_, column) =>
    Math.max(...all.flatMap((row) => (row[column] ?? []).map((line) => widthOf(line)))),
  );
  const padded = (text: string, column: number) => text + ' '.repeat((widths[column] ?? 0) - widthOf(text));
  const linesOf = (row: readonly (readonly string[])[]) =>
    Array.from({ length: Math.max(...row.map(({ length }) => length)) }, (_, line) =>
      row
        .map((cell, column) => padded(cell[line] ?? '', column))
        .join('  ')
        .trimEnd(),
    );
  return all.flatMap(linesOf).join('\n');
}
