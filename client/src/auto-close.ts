import * as vscode from 'vscode';
import { type CloseTagParams, closeTagMethod } from '../../protocol/requests.js';
import { isConfiguration } from './language.js';
import type { ServerHandle } from './server-handle.js';

/** Writes the closing tag after `>` or `</` was typed. */
export function autoCloseTags(server: ServerHandle): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(async ({ document, contentChanges, reason }) => {
    const editor = vscode.window.activeTextEditor;
    const change = contentChanges[0];
    if (!isConfiguration(document) || editor?.document !== document || reason !== undefined) return;
    if (contentChanges.length !== 1 || change === undefined || !/^[>/]$/.test(change.text)) return;
    if (!vscode.workspace.getConfiguration('jabber', document).get<boolean>('autoCloseTags', true)) return;

    const position = change.range.start.translate(0, 1);
    const version = document.version;
    const params: CloseTagParams = { textDocument: { uri: document.uri.toString() }, position };
    const snippet = await server.running?.sendRequest<string | null>(closeTagMethod, params);
    const stillThere = document.version === version && editor.selections.length === 1;
    if (snippet && stillThere && editor.selection.active.isEqual(position)) {
      await editor.insertSnippet(new vscode.SnippetString(snippet), position);
    }
  });
}
