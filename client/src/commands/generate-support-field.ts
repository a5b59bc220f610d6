import * as vscode from 'vscode';
import { type SupportFieldParams, type SupportFieldResult, supportFieldMethod } from '../../../protocol/requests.js';
import { mapAnswer } from '../dialogue/answer.js';
import { askText } from '../dialogue/ask-text.js';
import { runDialogue, type Step } from '../dialogue/run-dialogue.js';
import { isConfiguration } from '../language.js';
import type { ServerHandle } from '../server-handle.js';
import { finishStep } from '../writing/finish-step.js';

/** Writes the text that gives a device in Unified CM its group file. */
export async function generateSupportField(server: ServerHandle): Promise<void> {
  const client = await server.client();
  const fieldFor = (file: string): Promise<SupportFieldResult> => {
    const params: SupportFieldParams = { file };
    return client.sendRequest<SupportFieldResult>(supportFieldMethod, params);
  };
  const fileStep: Step<string> = {
    async ask(file, place) {
      const typed = await askText(place, {
        prompt: vscode.l10n.t('Name of the group file on the TFTP server'),
        placeholder: vscode.l10n.t('for example {0}', 'jabber-config-sales.xml'),
        value: file,
        validate: async (text) => (await fieldFor(text)).problem,
      });
      return mapAnswer(typed, (text) => text.trim());
    },
  };
  const write = async (file: string) => {
    const { text, problem } = await fieldFor(file);
    const written = { text, languageId: 'plaintext', fileName: 'cisco-support-field.txt', dropped: [], doubts: [] };
    return problem === undefined ? written : { ...written, problem };
  };
  await runDialogue(
    vscode.l10n.t('Generate Cisco Support Field Text'),
    [fileStep, finishStep(write, undefined)],
    groupFileInFront(),
  );
}

/** The name of the file in front, unless it is the configuration of everyone. */
function groupFileInFront(): string {
  const document = vscode.window.activeTextEditor?.document;
  if (!isConfiguration(document) || document.isUntitled) return '';
  const name = document.uri.path.replace(/^.*\//, '');
  return name.toLowerCase() === 'jabber-config.xml' ? '' : name;
}
