import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { semanticTokensLegend } from '../service/features/semantic-tokens.js';
import type { ClientAbilities } from '../workspace/client-abilities.js';

/** What the server can do, said in the answer to `initialize`. */
export function capabilities(client: ClientAbilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    completionProvider: {
      triggerCharacters: ['<', '>', '/', ';', ',', '"', '=', ' ', ':', '?', '&'],
      resolveProvider: true,
    },
    hoverProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    // Its lenses are commands of the client.
    ...(client.own.clientCommands ? { codeLensProvider: {} } : {}),
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    linkedEditingRangeProvider: true,
    documentLinkProvider: {},
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    inlayHintProvider: true,
    semanticTokensProvider: { legend: { ...semanticTokensLegend }, full: true, range: true },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll, CodeActionKind.Source],
      resolveProvider: true,
    },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'jabber', interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
