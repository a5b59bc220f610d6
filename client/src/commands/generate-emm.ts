import * as vscode from 'vscode';
import type { ServerHandle } from '../server-handle.js';
import { androidAppStep, productStep, targetStep } from '../writing/choose-steps.js';
import { emmTargets } from '../writing/target-title.js';
import { writeWithDialogue } from '../writing/write-with-dialogue.js';

/** Writes app configuration for the management of mobile devices. */
export function generateEmmConfiguration(server: ServerHandle): Promise<void> {
  return writeWithDialogue(server, {
    title: vscode.l10n.t('Generate EMM Configuration'),
    target: 'emm-ios',
    options: { product: 'jabber' },
    before: [productStep, targetStep(emmTargets), androidAppStep],
  });
}
