import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CloseTagParams, closeTagMethod } from '../../protocol/requests.js';
import { isConfiguration } from './language.js';
import type { ServerHandle } from './server-handle.js';

/** Writes the closing tag after `>` or `</` was typed. */
export function autoCloseTags(server: ServerHandle): vscode.Disposable {
  let listener: vscode.Disposable | undefined;
  // Only once the client has started: listeners are called in turn, and the server has to be told
  // of the character by the client's own before it is asked what closes the tag.
  const started = server.onStarted((client) => {
    listener?.dispose();
    listener = vscode.workspace.onDidChangeTextDocument((change) => closeTag(client, change));
  });
  return new vscode.Disposable(() => {
    started.dispose();
    listener?.dispose();
  });
}

async function closeTag(client: BaseLanguageClient, event: vscode.TextDocumentChangeEvent): Promise<void> {
  const { document, contentChanges, reason } = event;
  const editor = vscode.window.activeTextEditor;
  const change = contentChanges[0];
  if (!isConfiguration(document) || editor?.document !== document || reason !== undefined) return;
  if (contentChanges.length !== 1 || change === undefined || !/^[>/]$/.test(change.text)) return;
  if (!vscode.workspace.getConfiguration('jabber', document).get<boolean>('autoCloseTags', true)) return;

  const position = change.range.start.translate(0, 1);
  const version = document.version;
  const params: CloseTagParams = { textDocument: { uri: document.uri.toString() }, position };
  const snippet = await client.sendRequest<string | null>(closeTagMethod, params);
  const stillThere = document.version === version && editor.selections.length === 1;
  if (snippet && stillThere && editor.selection.active.isEqual(position)) {
    await editor.insertSnippet(new vscode.SnippetString(snippet), position);
  }
}
