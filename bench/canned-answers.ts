import type { CompletionList, DocumentDiagnosticReport, Hover } from 'vscode-languageserver/node';

/** What an empty server answers, whatever it is asked. */
export interface CannedAnswers {
  readonly completion: CompletionList;
  readonly hover: Hover | null;
  readonly diagnostics: DocumentDiagnosticReport;
}

/** The notification that brings them. */
export const cannedAnswers = 'bench/cannedAnswers';
