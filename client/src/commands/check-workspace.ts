import * as vscode from 'vscode';
import { type CheckWorkspaceResult, checkWorkspaceMethod } from '../../../protocol/requests.js';
import type { ServerHandle } from '../server-handle.js';

/** Checks every configuration of the workspace and says in one line how it went. */
export async function checkWorkspace(server: ServerHandle): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: its configuration files are checked.'),
    );
    return;
  }
  const client = await server.client();
  const result = await client.sendRequest<CheckWorkspaceResult>(checkWorkspaceMethod);
  const problems = vscode.l10n.t('Show Problems');
  const show = result.filesWithFindings > 0 ? [problems] : [];
  const chosen = await vscode.window.showInformationMessage(summary(result), ...show);
  if (chosen === problems) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

function summary({ files, errors, warnings, others, incomplete }: CheckWorkspaceResult): string {
  if (incomplete) {
    return vscode.l10n.t(
      'The check ended early. Files: {0}, errors: {1}, warnings: {2}, remarks: {3} so far.',
      files,
      errors,
      warnings,
      others,
    );
  }
  if (files === 0) return vscode.l10n.t('There is no Jabber configuration in this workspace.');
  return vscode.l10n.t(
    'Files checked: {0}. Errors: {1}, warnings: {2}, remarks: {3}.',
    files,
    errors,
    warnings,
    others,
  );
}
