import * as vscode from 'vscode';
import { type TemplateItem, templatesMethod } from '../../../protocol/requests.js';
import { languageId } from '../language.js';
import type { ServerHandle } from '../server-handle.js';

/** Opens a new document and fills it from the template the user chooses. */
export async function newConfiguration(server: ServerHandle): Promise<void> {
  const client = await server.client();
  const templates = await client.sendRequest<readonly TemplateItem[]>(templatesMethod);
  const items = templates.map(({ title, description, snippet }) => ({ label: title, detail: description, snippet }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('What the configuration is for'),
    matchOnDetail: true,
  });
  if (!chosen) return;
  const document = await vscode.workspace.openTextDocument({ language: languageId });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(chosen.snippet), new vscode.Position(0, 0));
}
