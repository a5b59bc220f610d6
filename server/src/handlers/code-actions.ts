import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { Server } from '../server.js';
import { codeActionData } from '../service/features/code-action-data.js';
import type { CodeActionRequest } from '../service/language-service.js';
import { lintFileEdit } from '../workspace/lint-file-edit.js';
import { aboutDocument, guarded } from './guard.js';

/** `textDocument/codeAction` and `codeAction/resolve`. */
export function registerCodeActions(server: Server): void {
  const { connection, service, client } = server;
  connection.onCodeAction(
    aboutDocument<CodeActionParams, CodeAction[]>(
      server,
      'code actions',
      [],
      async (document, params, options) => {
        if (options.ignored) return [];
        await server.deployments.of(document.uri);
        const actions = service.codeActions(document, requestOf(params), options.lint);
        const runnable = actions.filter((action) => canRun(server, action));
        if (client.editor.resolvesCodeActions) return runnable;
        const resolved = await Promise.all(runnable.map((action) => resolve(server, action)));
        return resolved.filter((action) => action.edit !== undefined || action.command !== undefined);
      },
      async (yaml, params, options) => {
        if (options.ignored || yaml.file.kind !== 'deployment') return [];
        await server.deployments.of(yaml.file.uri);
        const actions = yaml.service.codeActions(yaml.file, requestOf(params), options.lint);
        return actions.filter((action) => canRun(server, action));
      },
    ),
  );
  connection.onCodeActionResolve(async (action, token) => {
    const handler = guarded(server, 'code action resolve', action, (unresolved: CodeAction) =>
      resolve(server, unresolved),
    );
    return handler(action, token);
  });
}

function requestOf({ range, context }: CodeActionParams): CodeActionRequest {
  return context.only === undefined ? { range } : { range, only: context.only };
}

/** Commands are the client's; an editor that does not know them is not offered them. */
function canRun({ client }: Server, action: CodeAction): boolean {
  return action.command === undefined || client.own.clientCommands === true;
}

async function resolve(server: Server, action: CodeAction): Promise<CodeAction> {
  const data = codeActionData(action.data);
  if (action.edit !== undefined || data === undefined) return action;
  const { lint, lintFile } = await server.options.of(data.uri);
  if (data.kind === 'fix-all') {
    const document = server.documents.get(data.uri);
    return document ? server.service.resolveCodeAction(document, action, lint) : action;
  }
  const edit = await lintFileEdit(server, data, lintFile?.uri);
  return edit ? { ...action, edit } : action;
}
