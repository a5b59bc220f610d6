import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { type OptionOrigin, type SetOptionParams, setOptionMethod } from '../../protocol/requests.js';

type Option = Pick<SetOptionParams, 'release' | 'platforms'>;

/** Writes an option where it comes from: the lint file, the folder's or workspace's settings, or the user's. */
export async function writeOption(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  from: OptionOrigin,
  option: Option,
): Promise<void> {
  if (from === 'lint-file') await writeLintFile(client, uri, option);
  else for (const [name, value] of Object.entries(option)) await writeSetting(uri, name, value);
}

async function writeLintFile(client: BaseLanguageClient, uri: vscode.Uri, option: Option): Promise<void> {
  const params: SetOptionParams = { uri: uri.toString(), ...option };
  const sent = await client.sendRequest<WorkspaceEdit | null>(setOptionMethod, params);
  const edit = sent && (await client.protocol2CodeConverter.asWorkspaceEdit(sent));
  if (!edit || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(vscode.l10n.t('jabber-lint.yaml could not be changed.'));
    return;
  }
  // The server reads the file as it is on disk.
  for (const [changed] of edit.entries()) await (await vscode.workspace.openTextDocument(changed)).save();
}

async function writeSetting(uri: vscode.Uri, name: string, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration('jabber', uri);
  const folderValue = settings.inspect(name)?.workspaceFolderValue;
  const { ConfigurationTarget } = vscode;
  const inWorkspace = vscode.workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update(name, value, folderValue === undefined ? inWorkspace : ConfigurationTarget.WorkspaceFolder);
}
