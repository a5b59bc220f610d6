import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { CheckWorkspaceResult } from '../../../protocol/requests.js';

/** Counts files and findings of a check. */
export interface Tally {
  add(diagnostics: readonly Diagnostic[]): void;
  files(): number;
  result(incomplete: boolean): CheckWorkspaceResult;
}

export function createTally(): Tally {
  const counts = { files: 0, filesWithFindings: 0, errors: 0, warnings: 0, others: 0 };
  return {
    add(diagnostics) {
      counts.files++;
      if (diagnostics.length > 0) counts.filesWithFindings++;
      for (const { severity } of diagnostics) {
        if (severity === DiagnosticSeverity.Error) counts.errors++;
        else if (severity === DiagnosticSeverity.Warning) counts.warnings++;
        else counts.others++;
      }
    },
    files: () => counts.files,
    result: (incomplete) => ({ ...counts, incomplete }),
  };
}
