import * as vscode from 'vscode';
import { type RuleItem, type RulePageParams, rulePageMethod, rulesMethod } from '../../protocol/requests.js';
import type { MarkdownPages } from './markdown-pages.js';
import type { ServerHandle } from './server-handle.js';

/** Opens the pages of rules that come with the extension; nothing is fetched. */
export interface RulePages extends vscode.Disposable {
  /** Shows the page of a rule; without one, lets the user choose. */
  open(ruleId: string | undefined): Promise<void>;
}

export function rulePages(context: vscode.ExtensionContext, server: ServerHandle, markdown: MarkdownPages): RulePages {
  async function open(ruleId: string | undefined): Promise<void> {
    const id = ruleId ?? (await chooseRule(server));
    if (id === undefined) return;
    const page = vscode.Uri.joinPath(context.extensionUri, 'dist/rules', `${id}.md`);
    if (/^[a-z0-9-]+$/.test(id) && (await exists(page))) {
      await vscode.commands.executeCommand('markdown.showPreview', page);
      return;
    }
    const text = await pageOfCheck(server, id);
    if (text === null) void vscode.window.showWarningMessage(vscode.l10n.t('There is no rule {0}.', id));
    else await markdown.show(id, text);
  }

  const links = vscode.window.registerUriHandler({
    handleUri: ({ path }) => open(/^\/rules\/([^/]+)$/.exec(path)?.[1]),
  });
  return { open, dispose: () => links.dispose() };
}

/** The page of a rule that is data: the server makes it. */
async function pageOfCheck(server: ServerHandle, id: string): Promise<string | null> {
  const client = await server.client();
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const params: RulePageParams = { id, ...(uri === undefined ? {} : { uri }) };
  return client.sendRequest<string | null>(rulePageMethod, params);
}

async function chooseRule(server: ServerHandle): Promise<string | undefined> {
  const client = await server.client();
  const rules = await client.sendRequest<readonly RuleItem[]>(rulesMethod);
  const items = rules.map(({ id, summary }) => ({ label: id, detail: summary }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Rule whose page to open'),
    matchOnDetail: true,
  });
  return chosen?.label;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
