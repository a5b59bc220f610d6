import * as vscode from 'vscode';
import type { DeploymentItem, Status } from '../../../protocol/requests.js';
import { shownPath, titleOf } from './choose-deployment.js';

/** Shows in the status bar which deployment the document in front belongs to; a click leads to the answers. */
export interface DeploymentStatus extends vscode.Disposable {
  show(status: Pick<Status, 'deployments'>): void;
  hide(): void;
}

export function deploymentStatus(): DeploymentStatus {
  const item = vscode.window.createStatusBarItem('jabber.deployment', vscode.StatusBarAlignment.Right, 99);
  item.name = vscode.l10n.t('Jabber: deployment');
  return {
    show({ deployments }) {
      if (deployments.length === 0) {
        item.hide();
        return;
      }
      item.text = `$(server-environment) ${deployments.map(titleOf).join(', ')}`;
      item.tooltip = tooltipOf(deployments);
      item.command = { command: 'jabber.openAnswers', title: item.name ?? '', arguments: [deployments] };
      item.show();
    },
    hide: () => item.hide(),
    dispose: () => item.dispose(),
  };
}

function tooltipOf(deployments: readonly DeploymentItem[]): string {
  return [
    ...deployments.map((deployment) => vscode.l10n.t('Checked as part of {0}', shownPath(deployment))),
    vscode.l10n.t('Click for answers about the deployment.'),
  ].join('\n');
}
