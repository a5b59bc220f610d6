import type { Server } from '../server.js';
import { isLintFileUri } from '../workspace/file-names.js';
import type { Changes } from './changes.js';
import type { DeploymentChanges } from './deployment-changes.js';
import { inBackground } from './guard.js';
import type { PushedDiagnostics } from './pushed-diagnostics.js';

/** Opening, changing, saving and closing of documents. */
export function registerDocumentLife(
  server: Server,
  pushed: PushedDiagnostics,
  changes: Changes,
  deployment: DeploymentChanges,
): void {
  const { texts } = server.documents;
  texts.onDidOpen(({ document: { uri } }) => {
    if (server.earlyQuestions.mayHaveBeenAsked(uri) && server.client.refreshesDiagnostics) {
      inBackground(server, 'refresh', server.connection.languages.diagnostics.refresh());
    }
    inBackground(server, 'look at the file', server.bytes.look(uri));
    server.closedFiles.opened(uri);
  });
  texts.onDidChangeContent(({ document: { uri } }) => {
    if (isLintFileUri(uri)) changes.lintFiles();
    pushed.changed(uri);
    deployment.typed(uri);
  });
  texts.onDidSave(({ document: { uri } }) => {
    inBackground(server, 'look at the file', server.bytes.look(uri));
    pushed.changed(uri);
  });
  texts.onDidClose(({ document: { uri } }) => {
    server.earlyQuestions.closed(uri);
    if (isLintFileUri(uri)) changes.lintFiles();
    server.service.forget(uri);
    server.descriptions.forget(uri);
    server.bytes.forget(uri);
    server.options.forget(uri);
    pushed.closed(uri);
    deployment.touched(uri);
  });
}
