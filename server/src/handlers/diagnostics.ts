import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Server } from '../server.js';
import { createNumbers } from '../service/numbers.js';
import { documentCheck } from '../workspace/document-check.js';
import { guarded } from './guard.js';

/** `textDocument/diagnostic`: answers "unchanged" when neither text nor options changed. */
export function registerDiagnostics(server: Server): void {
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const numberOf = createNumbers();
  server.connection.languages.diagnostics.on(
    guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>(server, 'diagnostics', nothing, async (params) => {
      const { uri } = params.textDocument;
      if (!server.documents.isOpen(uri)) server.earlyQuestions.asked(uri);
      const check = await documentCheck(server, uri);
      if (!check) return nothing;
      const resultId = check.basis.map(numberOf).join('.');
      if (resultId === params.previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: check.diagnostics() };
    }),
  );
}
