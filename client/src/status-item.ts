import * as vscode from 'vscode';
import { optionsChangedMethod, type Status } from '../../protocol/requests.js';
import { deploymentStatus } from './answers/deployment-status.js';
import { isOurs } from './language.js';
import { platformTitle } from './platform-title.js';
import type { ServerHandle } from './server-handle.js';
import type { SharedDocuments } from './shared-documents/shared-documents.js';
import { statusOf } from './status.js';

/**
 * Shows in the status bar which release and platforms apply to the document in front; a click changes them. Beside it,
 * the deployment that the document belongs to.
 */
export function showStatus(server: ServerHandle, shared: SharedDocuments): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('jabber.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Jabber';
  item.command = 'jabber.selectRelease';
  const deployment = deploymentStatus();
  const hide = (): void => {
    item.hide();
    deployment.hide();
  };

  async function update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const client = server.running;
    if (!client || !document || !(isOurs(document) || shared.has(document))) {
      hide();
      return;
    }
    const status = await statusOf(client, document.uri);
    if (vscode.window.activeTextEditor?.document !== document) return; // another editor came to front meanwhile
    show(item, status);
    deployment.show(status);
  }

  const refresh = (): void => void update().catch(hide);
  return vscode.Disposable.from(
    item,
    deployment,
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidOpenTextDocument(refresh), // also when the language of a document changes
    shared.onDidChange(refresh),
    server.onStarted((client) => {
      client.onNotification(optionsChangedMethod, refresh);
      refresh();
    }),
  );
}

function show(item: vscode.StatusBarItem, status: Status): void {
  const { release, platforms, knownPlatforms, lintFile, ignored } = status;
  const all = platforms.length === knownPlatforms.length;
  const names = all ? vscode.l10n.t('all platforms') : platforms.map(platformTitle).join(', ');
  item.text = ignored ? vscode.l10n.t('Jabber: not checked') : `Jabber ${release} · ${names}`;
  const lines = [
    vscode.l10n.t('Release {0}, from {1}', release, origin(status.releaseFrom)),
    vscode.l10n.t('Platforms: {0}, from {1}', names, origin(status.platformsFrom)),
    ...(lintFile ? [vscode.workspace.asRelativePath(vscode.Uri.parse(lintFile))] : []),
    vscode.l10n.t('Click to change.'),
  ];
  item.tooltip = lines.join('\n');
  item.show();
}

function origin(from: Status['releaseFrom']): string {
  return from === 'lint-file' ? 'jabber-lint.yaml' : vscode.l10n.t('the settings');
}
