import type { CheckSource } from '../cross-checks/cross-check.js';

/** The questions that a deployment description answers. */
export const answerIds = ['check', 'ipv6', 'media', 'remote-access', 'firewall', 'versions'] as const;
export type AnswerId = (typeof answerIds)[number];

/** How a cell is to be read at a glance. */
export type Verdict = 'good' | 'bad' | 'doubt' | 'unknown';

export type Cell = string | { readonly text: string; readonly verdict: Verdict };

export interface AnswerTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface AnswerSection {
  readonly title?: string;
  readonly paragraphs?: readonly string[];
  readonly table?: AnswerTable;
  /** What else is to be known, one sentence each. */
  readonly notes?: readonly string[];
  readonly sources?: readonly CheckSource[];
}

/** An answer as data; the writers make text, Markdown, HTML, CSV and JSON of it. */
export interface Answer {
  readonly id: AnswerId;
  readonly title: string;
  readonly sections: readonly AnswerSection[];
}

export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
