import type { CodeLens } from 'vscode-languageserver';
import type { Server } from '../server.js';
import { aboutDocument } from './guard.js';

/** `textDocument/codeLens`. */
export function registerCodeLens(server: Server): void {
  const { connection, service, client } = server;
  connection.onCodeLens(
    aboutDocument<{ textDocument: { uri: string } }, CodeLens[]>(server, 'code lens', [], (document) =>
      client.own.clientCommands ? service.codeLenses(document) : [],
    ),
  );
}
