import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DeploymentItem, type DeploymentsParams, deploymentsMethod } from '../../../protocol/requests.js';

/** The deployment of the file in front, or of the workspace; where there are several, the user chooses. */
export async function chooseDeployment(client: BaseLanguageClient): Promise<DeploymentItem | undefined> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const params: DeploymentsParams = uri === undefined ? {} : { uri };
  const found = await client.sendRequest<readonly DeploymentItem[]>(deploymentsMethod, params);
  if (found.length > 0) return chooseAmong(found);
  await offerNew();
  return undefined;
}

/** The only deployment, or the one that the user chooses. */
export async function chooseAmong(deployments: readonly DeploymentItem[]): Promise<DeploymentItem | undefined> {
  const [only] = deployments;
  if (deployments.length < 2) return only;
  const items = deployments.map((deployment) => ({
    label: titleOf(deployment),
    description: shownPath(deployment),
    deployment,
  }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which deployment') });
  return chosen?.deployment;
}

/** What a deployment is called, or else the name of its description. */
export function titleOf({ name, uri }: DeploymentItem): string {
  return name ?? vscode.Uri.parse(uri).path.replace(/^.*\//, '');
}

/** Where its description is. */
export function shownPath({ uri }: DeploymentItem): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
}

async function offerNew(): Promise<void> {
  const create = vscode.l10n.t('New Deployment Description…');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'There is no deployment description here (jabber-deployment.yaml). It states what your files cannot.',
    ),
    create,
  );
  if (chosen === create) await vscode.commands.executeCommand('jabber.newDeployment');
}
