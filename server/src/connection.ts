import * as l10n from '@vscode/l10n';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { createServer } from './create-server.js';
import { registerAnswers } from './handlers/answers.js';
import { capabilities } from './handlers/capabilities.js';
import { registerChanges } from './handlers/changes.js';
import { registerCodeActions } from './handlers/code-actions.js';
import { registerCodeLens } from './handlers/code-lens.js';
import { registerCompletion } from './handlers/completion.js';
import { registerDecorations } from './handlers/decorations.js';
import { createDeploymentChanges } from './handlers/deployment-changes.js';
import { registerDiagnostics } from './handlers/diagnostics.js';
import { registerDocumentLife } from './handlers/document-life.js';
import { registerFormatting } from './handlers/formatting.js';
import { registerHover } from './handlers/hover.js';
import { registerLists } from './handlers/lists.js';
import { registerNewDeployment } from './handlers/new-deployment.js';
import { createPushedDiagnostics, pushesNothing } from './handlers/pushed-diagnostics.js';
import { registerSetOption } from './handlers/set-option.js';
import { registerStatus } from './handlers/status.js';
import { registerStructure } from './handlers/structure.js';
import { registerSymbols } from './handlers/symbols.js';
import { registerTryRule } from './handlers/try-rule.js';
import { registerWorkspaceCheck } from './handlers/workspace-check.js';
import { registerWriting } from './handlers/writing.js';
import { initializeFailure } from './initialize-failure.js';
import type { Server } from './server.js';
import type { ServerHost } from './server-host.js';
import { readClientAbilities } from './workspace/client-abilities.js';
import { loadMessages } from './workspace/load-messages.js';

/** Serves the client at the other end of the connection until it says `exit`. */
export function serve(connection: Connection, host: ServerHost): void {
  connection.onInitialize(async (params: InitializeParams) => {
    const client = readClientAbilities(params);
    const messages = await loadMessages(client.own, host.disk);
    if (messages) l10n.config({ contents: messages });

    const server = startServer(connection, params, client, host);
    const pushed = client.pullsDiagnostics ? pushesNothing : createPushedDiagnostics(server);
    const deployment = createDeploymentChanges(server, pushed);
    const changes = registerChanges(server, pushed, deployment);
    registerDocumentLife(server, pushed, changes, deployment);
    registerDiagnostics(server);
    registerCompletion(server);
    registerHover(server);
    registerCodeActions(server);
    registerCodeLens(server);
    registerStructure(server);
    registerSymbols(server);
    registerFormatting(server);
    registerDecorations(server);
    registerWorkspaceCheck(server);
    registerStatus(server);
    registerSetOption(server);
    registerLists(server);
    registerAnswers(server);
    registerWriting(server);
    registerNewDeployment(server);
    registerTryRule(server);
    return { capabilities: capabilities(client), serverInfo: { name: 'jabber-language-server' } };
  });
  connection.listen();
}

/** The server, or the reason that a client can show. */
function startServer(...start: Parameters<typeof createServer>): Server {
  try {
    return createServer(...start);
  } catch (error) {
    throw initializeFailure(error);
  }
}
