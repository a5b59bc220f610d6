import * as vscode from 'vscode';
import type { DeploymentItem } from '../../../protocol/requests.js';
import type { MarkdownPages } from '../markdown-pages.js';
import type { ServerHandle } from '../server-handle.js';
import { answerChoices } from './answer-choices.js';
import { chooseAmong, chooseDeployment, shownPath, titleOf } from './choose-deployment.js';
import { showAnswer } from './show-answer.js';

/** Lets the user choose what to ask about a deployment, or open its description. */
export async function openAnswers(
  server: ServerHandle,
  pages: MarkdownPages,
  deployments: readonly DeploymentItem[] = [],
): Promise<void> {
  const deployment =
    deployments.length > 0 ? await chooseAmong(deployments) : await chooseDeployment(await server.client());
  if (!deployment) return;
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const description = {
    label: `$(go-to-file) ${vscode.l10n.t('Open the Description')}`,
    description: shownPath(deployment),
  };
  const chosen = await vscode.window.showQuickPick([...answerChoices(), separator, description], {
    placeHolder: titleOf(deployment),
    matchOnDetail: true,
  });
  if (!chosen) return;
  if ('id' in chosen) await showAnswer(server, pages, chosen.id, deployment);
  else await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(deployment.uri));
}
