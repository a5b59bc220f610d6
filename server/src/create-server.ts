import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Server } from './server.js';
import { createLanguageService } from './service/index.js';
import { createByteFacts } from './workspace/byte-facts.js';
import type { ClientAbilities } from './workspace/client-abilities.js';
import { createClosedFiles } from './workspace/closed-files.js';
import { documentCheck } from './workspace/document-check.js';
import { createDocumentOptions } from './workspace/document-options.js';
import { createEarlyQuestions } from './workspace/early-questions.js';
import { clientFiles } from './workspace/files/client-files.js';
import { type FileSystem, noFiles } from './workspace/files/file-system.js';
import { filesByScheme } from './workspace/files/files-by-scheme.js';
import { createFolders } from './workspace/folders.js';
import { createLintFiles } from './workspace/lint-files.js';
import { openDocuments } from './workspace/open-documents.js';
import { createSettingsSource } from './workspace/settings-source.js';

/** Puts the parts together for one client. `disk` reads `file:` URIs where the host can. */
export function createServer(
  connection: Connection,
  params: InitializeParams,
  client: ClientAbilities,
  disk: FileSystem | undefined,
): Server {
  const service = createLanguageService({
    editor: client.editor,
    onRuleError: (ruleId, error) => connection.console.error(`rule ${ruleId}: ${String(error)}`),
  });
  const elsewhere = client.own.clientFiles ? clientFiles(connection) : noFiles;
  const files = filesByScheme(disk ?? elsewhere, elsewhere);
  const folders = createFolders(params);
  const settings = createSettingsSource(connection, client);
  const bytes = createByteFacts(files);
  const documents = openDocuments(connection, service, bytes);
  const lintFiles = createLintFiles(files, (uri) => documents.lintFileText(uri)?.getText());
  const options = createDocumentOptions(settings, lintFiles, folders);
  const closedFiles = createClosedFiles({
    service,
    files,
    options,
    folders,
    isOpen: (uri) => documents.isOpen(uri),
    openFindings: async (uri) => (await documentCheck({ service, documents, options, bytes }, uri))?.diagnostics(),
    publish: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }),
  });
  return {
    connection,
    client,
    service,
    files,
    folders,
    settings,
    lintFiles,
    options,
    bytes,
    documents,
    closedFiles,
    earlyQuestions: createEarlyQuestions(),
  };
}
