import * as vscode from 'vscode';
import { labelStep, targetStep } from '../writing/choose-steps.js';
import { urlTargets } from '../writing/target-title.js';
import { type Writing, writeWithDialogue } from '../writing/write-with-dialogue.js';

/** Writes a provisioning URL, bare or as something to send to users. */
export function generateUrl(writing: Writing): Promise<void> {
  return writeWithDialogue(writing, {
    title: vscode.l10n.t('Generate Provisioning URL'),
    target: 'url',
    after: [targetStep(urlTargets), labelStep],
  });
}
