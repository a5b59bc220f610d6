import { type Connection, type InitializeParams, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Server } from './server.js';
import type { ServerHost } from './server-host.js';
import { createLanguageService } from './service/index.js';
import type { LanguageServiceHost } from './service/language-service.js';
import { t } from './service/messages/localise.js';
import { createByteFacts } from './workspace/byte-facts.js';
import type { ClientAbilities } from './workspace/client-abilities.js';
import { createClosedFiles } from './workspace/closed-files.js';
import { createDeployments } from './workspace/deployments/deployments.js';
import { createDescriptions } from './workspace/descriptions.js';
import { documentCheck } from './workspace/document-check.js';
import { createDocumentOptions } from './workspace/document-options.js';
import { createEarlyQuestions } from './workspace/early-questions.js';
import { clientFiles } from './workspace/files/client-files.js';
import { noFiles } from './workspace/files/file-system.js';
import { filesByScheme } from './workspace/files/files-by-scheme.js';
import { createFolders } from './workspace/folders.js';
import { createLintFiles } from './workspace/lint-files.js';
import { openDocuments } from './workspace/open-documents.js';
import { createSettingsSource } from './workspace/settings-source.js';
import { readablePath } from './workspace/uris.js';

/** Puts the parts together for one client. Throws a `FactsError` when the installation is not whole. */
export function createServer(
  connection: Connection,
  params: InitializeParams,
  client: ClientAbilities,
  { disk, facts, rulePage }: ServerHost,
): Server {
  const host: LanguageServiceHost = {
    facts: facts(client.own),
    editor: { ...(rulePage && client.linksCodes ? { rulePage } : {}), ...client.editor },
    onRuleError: (ruleId, error) => connection.console.error(`rule ${ruleId}: ${String(error)}`),
    foundInDeployment: (document) => deployments.foundIn(document),
  };
  const service = createLanguageService(host);
  const elsewhere = client.own.clientFiles ? clientFiles(connection) : noFiles;
  const files = filesByScheme(disk ?? elsewhere, elsewhere);
  const folders = createFolders(params);
  const settings = createSettingsSource(connection, client);
  const bytes = createByteFacts(files);
  const documents = openDocuments(connection, service, bytes);
  const descriptions = createDescriptions((uri) => documents.texts.get(uri), {
    ...host,
    knowledge: () => service.ruleKnowledge(),
  });
  const lintFiles = createLintFiles(
    files,
    (uri) => documents.lintFileText(uri)?.getText(),
    (uri) => {
      const message = t('{0} cannot be read, so it does not apply.', readablePath(uri));
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    },
  );
  const options = createDocumentOptions(settings, lintFiles, folders);
  const deployments = createDeployments({
    service,
    descriptions,
    files,
    folders,
    customRules: async (uri) => (await options.of(uri)).lint.customRules,
    openDocument: (uri) => documents.get(uri),
    openDescription: (uri) => descriptions.current(uri),
  });
  const closedFiles = createClosedFiles({
    service,
    deployments,
    descriptions,
    files,
    options,
    folders,
    isOpen: (uri) => documents.isOpen(uri),
    openFindings: async (uri) =>
      (await documentCheck({ service, documents, descriptions, deployments, options, bytes }, uri))?.diagnostics(),
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
    descriptions,
    deployments,
    closedFiles,
    earlyQuestions: createEarlyQuestions(),
  };
}
