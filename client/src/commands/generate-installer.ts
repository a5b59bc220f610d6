import * as vscode from 'vscode';
import { clearStep, packageStep, quietStep, targetStep } from '../writing/choose-steps.js';
import { installerTargets } from '../writing/target-title.js';
import { type Writing, writeWithDialogue } from '../writing/write-with-dialogue.js';

/** Writes the command that installs Jabber for Windows with settings. */
export function generateInstallerCommand(writing: Writing): Promise<void> {
  return writeWithDialogue(writing, {
    title: vscode.l10n.t('Generate Installer Command Line'),
    target: 'msi',
    before: [targetStep(installerTargets), packageStep],
    after: [clearStep, quietStep],
  });
}
