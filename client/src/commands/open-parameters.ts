import * as vscode from 'vscode';
import {
  type NotationId,
  type ParameterPage,
  type ParameterPageParams,
  parameterPageMethod,
} from '../../../protocol/requests.js';
import type { MarkdownPages } from '../markdown-pages.js';
import type { ServerHandle } from '../server-handle.js';

/** Shows all that a notation knows; without one, lets the user choose. */
export async function openParameters(
  server: ServerHandle,
  pages: MarkdownPages,
  params?: ParameterPageParams,
): Promise<void> {
  const client = await server.client();
  const asked = params ?? (await chooseNotation());
  if (!asked) return;
  const { title, markdown } = await client.sendRequest<ParameterPage>(parameterPageMethod, asked);
  await pages.show(title, markdown);
}

async function chooseNotation(): Promise<ParameterPageParams | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly notation: NotationId })[] = [
    { notation: 'url', label: vscode.l10n.t('Provisioning URL'), description: 'ciscojabber://provision' },
    { notation: 'installer', label: vscode.l10n.t('Installer'), description: 'msiexec' },
    { notation: 'bootstrap', label: vscode.l10n.t('Bootstrap file'), description: 'jabber-bootstrap.properties' },
    { notation: 'emm', label: vscode.l10n.t('EMM configuration') },
    { notation: 'config', label: vscode.l10n.t('Configuration file'), description: 'jabber-config.xml' },
  ];
  const placeHolder = vscode.l10n.t('Whose parameters to show');
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const chosen = await vscode.window.showQuickPick(items, { placeHolder });
  return chosen && { notation: chosen.notation, ...(uri === undefined ? {} : { uri }) };
}
