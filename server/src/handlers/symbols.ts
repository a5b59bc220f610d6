import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { Server } from '../server.js';
import { aboutDocument, guarded } from './guard.js';

/** `textDocument/documentSymbol` and `workspace/symbol` (over the open documents). */
export function registerSymbols(server: Server): void {
  const { connection, service, documents } = server;
  connection.onDocumentSymbol(
    aboutDocument(
      server,
      'document symbols',
      [],
      (document) => service.documentSymbols(document),
      (yaml) => yaml.service.documentSymbols(yaml.file),
    ),
  );
  connection.onWorkspaceSymbol(
    guarded<WorkspaceSymbolParams, WorkspaceSymbol[]>(server, 'workspace symbols', [], ({ query }) => {
      const open = documents.uris().map((uri) => documents.get(uri));
      return service.workspaceSymbols(
        open.filter((document) => document !== undefined),
        query,
      );
    }),
  );
}
