import * as vscode from 'vscode';
import type { ServerHandle } from '../server-handle.js';
import { labelStep, targetStep } from '../writing/choose-steps.js';
import { urlTargets } from '../writing/target-title.js';
import { writeWithDialogue } from '../writing/write-with-dialogue.js';

/** Writes a provisioning URL, bare or as something to send to users. */
export function generateUrl(server: ServerHandle): Promise<void> {
  return writeWithDialogue(server, {
    title: vscode.l10n.t('Generate Provisioning URL'),
    target: 'url',
    after: [targetStep(urlTargets), labelStep],
  });
}
