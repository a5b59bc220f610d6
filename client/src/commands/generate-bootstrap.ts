import * as vscode from 'vscode';
import { type Writing, writeWithDialogue } from '../writing/write-with-dialogue.js';

/** Writes a bootstrap file for Jabber for Windows. */
export function generateBootstrapFile(writing: Writing): Promise<void> {
  return writeWithDialogue(writing, { title: vscode.l10n.t('Generate Bootstrap File'), target: 'bootstrap' });
}
