import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../rules/finding.js';
import type { RuleMeta } from '../rules/rule.js';
import type { Tally } from './tally.js';

export const formatNames = ['text', 'json', 'sarif', 'github'] as const;
export type FormatName = (typeof formatNames)[number];

/** What was found in one file. */
export interface FileReport {
  /** The file as the user knows it: relative to where the command was started, or absolute. */
  readonly file: string;
  readonly text: TextDocument;
  /** Those to be shown, in the order of the text. */
  readonly findings: readonly Finding[];
}

/** How the whole check ended. */
export interface ReportEnd {
  readonly tally: Tally;
  readonly exitCode: number;
  /** Files that could not be read, and anything else that was said on the error stream. */
  readonly failures: readonly string[];
}

/**
 * Writes a report piece by piece, so that nothing has to be kept: `begin` once, `file` for each
 * file, `end` once. What the calls return, one after the other, is the whole report.
 */
export interface ReportFormat {
  begin(): string;
  file(report: FileReport): string;
  end(end: ReportEnd): string;
}

/** A rule with its page. */
export interface RulePage {
  readonly meta: RuleMeta;
  /** Undefined: it is in no file of its own. */
  readonly url: string | undefined;
  /** The page itself, Markdown; undefined when it is not installed. */
  readonly markdown: string | undefined;
}
