import * as vscode from 'vscode';
import type { ServerHandle } from '../server-handle.js';
import { writeWithDialogue } from '../writing/write-with-dialogue.js';

/** Writes a bootstrap file for Jabber for Windows. */
export function generateBootstrapFile(server: ServerHandle): Promise<void> {
  return writeWithDialogue(server, { title: vscode.l10n.t('Generate Bootstrap File'), target: 'bootstrap' });
}
