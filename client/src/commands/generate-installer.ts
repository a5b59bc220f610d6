import * as vscode from 'vscode';
import type { ServerHandle } from '../server-handle.js';
import { clearStep, packageStep, quietStep, targetStep } from '../writing/choose-steps.js';
import { installerTargets } from '../writing/target-title.js';
import { writeWithDialogue } from '../writing/write-with-dialogue.js';

/** Writes the command that installs Jabber for Windows with settings. */
export function generateInstallerCommand(server: ServerHandle): Promise<void> {
  return writeWithDialogue(server, {
    title: vscode.l10n.t('Generate Installer Command Line'),
    target: 'msi',
    before: [targetStep(installerTargets), packageStep],
    after: [clearStep, quietStep],
  });
}
