import { displayWidth } from '../text/display-width.js';
import type { Answer } from './answer.js';
import { writeCsv } from './writers/csv.js';
import { writeHtml } from './writers/html.js';
import { writeMarkdown } from './writers/markdown.js';
import { writeText } from './writers/text.js';

export const answerFormats = ['text', 'markdown', 'html', 'csv', 'json'] as const;
export type AnswerFormat = (typeof answerFormats)[number];

/** How the file of each form ends. */
export const fileExtensions: Readonly<Record<AnswerFormat, string>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  csv: 'csv',
  json: 'json',
};

/** An answer in the form of its reader. */
export function writeAnswer(answer: Answer, format: AnswerFormat): string {
  switch (format) {
    case 'text':
      return writeText(answer, displayWidth);
    case 'markdown':
      return writeMarkdown(answer);
    case 'html':
      return writeHtml(answer);
    case 'csv':
      return writeCsv(answer);
    case 'json':
      return `${JSON.stringify(answer, undefined, 2)}\n`;
  }
}
