import * as vscode from 'vscode';
import type { Status } from '../../../protocol/requests.js';
import { platformTitle } from '../platform-title.js';
import type { ServerHandle } from '../server-handle.js';
import { statusOf } from '../status.js';
import { writeOption } from '../write-option.js';

/** Lets the user choose the release that applies to the document in front. */
export async function selectRelease(server: ServerHandle): Promise<void> {
  const { uri, status } = await current(server);
  const releases = status.releases.map((release) => ({
    label: release,
    ...(release === status.release ? { description: vscode.l10n.t('now') } : {}),
  }));
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const platforms = { label: `$(device-desktop) ${vscode.l10n.t('Platforms…')}` };
  const chosen = await vscode.window.showQuickPick([...releases, separator, platforms], {
    placeHolder: vscode.l10n.t('Jabber release the configuration is for'),
  });
  if (chosen === platforms) await selectPlatforms(server);
  else if (chosen) await writeOption(await server.client(), uri, status.releaseFrom, { release: chosen.label });
}

/** Lets the user choose the platforms that apply to the document in front. */
export async function selectPlatforms(server: ServerHandle): Promise<void> {
  const { uri, status } = await current(server);
  const items = status.knownPlatforms.map((id) => ({
    id,
    label: platformTitle(id),
    picked: status.platforms.includes(id),
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Platforms your clients run on'),
    canPickMany: true,
  });
  if (!chosen) return;
  // None chosen means no restriction.
  const platforms = (chosen.length > 0 ? chosen : items).map(({ id }) => id);
  await writeOption(await server.client(), uri, status.platformsFrom, { platforms });
}

/** The document in front, or the workspace as a whole when none is. */
async function current(server: ServerHandle): Promise<{ uri: vscode.Uri; status: Status }> {
  const inFront = vscode.window.activeTextEditor?.document.uri;
  const uri = inFront ?? vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.parse('untitled:');
  return { uri, status: await statusOf(await server.client(), uri) };
}
