import { t } from '../../messages/localise.js';
import { escapeMarkdown } from '../../text/markdown.js';
import { type Answer, type AnswerSection, type AnswerTable, type Cell, cellText, type Verdict } from '../answer.js';
import { sourceText } from './source-text.js';

const marks: Readonly<Record<Verdict, string>> = { good: '✓ ', bad: '✗ ', doubt: '△ ', unknown: '? ' };

/** An answer as a page in Markdown. */
export function writeMarkdown({ title, sections }: Answer): string {
  return `${[`# ${escapeMarkdown(title)}`, ...sections.flatMap(section)].join('\n\n')}\n`;
}

function section({ title, paragraphs = [], table, notes = [], sources = [] }: AnswerSection): string[] {
  return [
    ...(title === undefined ? [] : [`## ${escapeMarkdown(title)}`]),
    ...paragraphs.map(inLine),
    ...(table ? [tableText(table)] : []),
    ...(notes.length > 0 ? [notes.map((note) => `- ${inLine(note)}`).join('\n')] : []),
    ...(sources.length > 0
      ? [`_${t('Source')}: ${sources.map((source) => escapeMarkdown(sourceText(source))).join('; ')}_`]
      : []),
  ];
}

function tableText({ columns, rows }: AnswerTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(inLine)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(row.map(markedCell))),
  ].join('\n');
}

function markedCell(cell: Cell): string {
  return (typeof cell === 'string' ? '' : marks[cell.verdict]) + inLine(cellText(cell));
}

/** Code spans of messages stay what they are; nothing else is markup. */
function inLine(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : escapeMarkdown(part)))
    .join('');
}
