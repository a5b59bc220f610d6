import { t } from '../../messages/localise.js';
import { type Answer, type AnswerSection, type AnswerTable, type Cell, cellText } from '../answer.js';
import { sourceText } from './source-text.js';

/** An answer as a page of HTML that needs nothing beside it. */
export function writeHtml({ title, sections }: Answer): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${t('en')}">`,
    `<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>`,
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...sections.flatMap(section),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const style = [
  'body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:72em;padding:0 1em;color:#1b1f24;background:#fff}',
  'table{border-collapse:collapse;margin:1em 0}th,td{border:1px solid #d0d7de;padding:.35em .7em;text-align:left;vertical-align:top}',
  'th{background:#f6f8fa}code{background:#f6f8fa;padding:.1em .3em;border-radius:4px}',
  '.good{color:#116329}.bad{color:#a40e26}.doubt{color:#7d4e00}.unknown{color:#59636e}.source{color:#59636e;font-size:13px}',
].join('');

function section({ title, paragraphs = [], table, notes = [], sources = [] }: AnswerSection): string[] {
  return [
    ...(title === undefined ? [] : [`<h2>${escaped(title)}</h2>`]),
    ...paragraphs.map((paragraph) => `<p>${inline(paragraph)}</p>`),
    ...(table ? tableLines(table) : []),
    ...(notes.length > 0 ? ['<ul>', ...notes.map((note) => `<li>${inline(note)}</li>`), '</ul>'] : []),
    ...(sources.length > 0
      ? [`<p class="source">${t('Source')}: ${escaped(sources.map(sourceText).join('; '))}</p>`]
      : []),
  ];
}

function tableLines({ columns, rows }: AnswerTable): string[] {
  return [
    '<table>',
    `<tr>${columns.map((column) => `<th>${escaped(column)}</th>`).join('')}</tr>`,
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</table>',
  ];
}

function cell(content: Cell): string {
  const mark = typeof content === 'string' ? '' : ` class="${content.verdict}"`;
  return `<td${mark}>${inline(cellText(content))}</td>`;
}

/** Code spans of messages become code. */
function inline(text: string): string {
  return text
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${escaped(part)}</code>` : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
