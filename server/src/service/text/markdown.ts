import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';

/** Writes the pieces of a description, as Markdown or as plain text, whichever the editor shows. */
export interface Writer {
  /** Running text; nothing in it is taken for markup. */
  text(text: string): string;
  /** A name or a value. */
  code(text: string): string;
  strong(text: string): string;
  list(items: readonly string[]): string;
  /** Short statements, one below the other. */
  lines(items: readonly string[]): string;
  /** Lines of an example; `language` as Markdown names it. */
  block(text: string, language?: string): string;
  /** Paragraphs, lists and blocks one below the other; empty ones are left out. */
  content(parts: readonly (string | undefined)[]): MarkupContent;
}

/** The writer that fits the editor. */
export function writer(markdown: boolean): Writer {
  return markdown ? markdownWriter : plainWriter;
}

const markdownWriter: Writer = {
  text: escapeMarkdown,
  code: codeSpan,
  strong: (text) => `**${escapeMarkdown(text)}**`,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  lines: (items) => items.join('  \n'),
  block: (text, language = 'xml') => `${fence(text)}${language}\n${text}\n${fence(text)}`,
  content: (parts) => ({ kind: MarkupKind.Markdown, value: join(parts) }),
};

const plainWriter: Writer = {
  text: (text) => text,
  code: (text) => text,
  strong: (text) => text,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  lines: (items) => items.join('\n'),
  block: (text) => text,
  content: (parts) => ({ kind: MarkupKind.PlainText, value: join(parts) }),
};

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Text that reads the same after a Markdown renderer has had it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<>~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, (_, blanks: string, mark: string) => blanks + escapeLineStart(mark))
    .replace(/\s*\n\s*/g, ' ');
}

function escapeLineStart(mark: string): string {
  return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}

/** A code span fenced by more backticks than the text holds in a row. */
function codeSpan(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  const ticks = '`'.repeat(longestRun(line) + 1);
  const blank = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return ticks + blank + line + blank + ticks;
}

function fence(text: string): string {
  return '`'.repeat(Math.max(3, longestRun(text) + 1));
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
