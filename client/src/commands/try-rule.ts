import * as vscode from 'vscode';
import {
  type OwnRules,
  type OwnRulesParams,
  ownRulesMethod,
  type TriedRule,
  type TryRuleParams,
  tryRuleMethod,
} from '../../../protocol/requests.js';
import type { MarkdownPages } from '../markdown-pages.js';
import type { ServerHandle } from '../server-handle.js';

/** Shows what a rule of jabber-lint.yaml finds in the open files: the rule under the cursor, or one from a list. */
export async function tryRule(server: ServerHandle, pages: MarkdownPages): Promise<void> {
  const tried = (await underCursor(server)) ?? (await chosen(server));
  if (tried) await pages.show(tried.title, tried.markdown);
}

async function underCursor(server: ServerHandle): Promise<TriedRule | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor?.document.uri.path.endsWith('/jabber-lint.yaml')) return undefined;
  const { line, character } = editor.selection.active;
  return ask(server, { uri: editor.document.uri.toString(), position: { line, character } });
}

async function chosen(server: ServerHandle): Promise<TriedRule | undefined> {
  const client = await server.client();
  const params: OwnRulesParams = { uri: vscode.window.activeTextEditor?.document.uri.toString() ?? 'untitled:rule' };
  const own = await client.sendRequest<OwnRules | null>(ownRulesMethod, params);
  if (!own || own.rules.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There are no rules under customRules in jabber-lint.yaml.'),
    );
    return undefined;
  }
  const items = own.rules.map(({ id, summary }) => ({ label: id, detail: summary }));
  const item = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Rule to try') });
  return item && ask(server, { uri: own.uri, id: item.label });
}

async function ask(server: ServerHandle, params: TryRuleParams): Promise<TriedRule | undefined> {
  const client = await server.client();
  return (await client.sendRequest<TriedRule | null>(tryRuleMethod, params)) ?? undefined;
}
