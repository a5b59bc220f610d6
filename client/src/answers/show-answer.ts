import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type AnswerId,
  type AnswerParams,
  type AnswerResult,
  answerMethod,
  type DeploymentItem,
} from '../../../protocol/requests.js';
import type { MarkdownPages } from '../markdown-pages.js';
import type { ServerHandle } from '../server-handle.js';
import { copyText } from '../writing/deliver.js';
import type { AskFor } from './ask-for.js';
import { chooseDeployment, shownPath } from './choose-deployment.js';
import { saveAnswer } from './save-answer.js';

/** Shows the answer to a question as a page, and offers to save or copy it. */
export async function showAnswer(
  server: ServerHandle,
  pages: MarkdownPages,
  id: AnswerId,
  given?: DeploymentItem,
): Promise<void> {
  const client = await server.client();
  const deployment = given ?? (await chooseDeployment(client));
  if (!deployment) return;
  const ask = asking(client, id, deployment);
  const { title, text, problem } = await ask('markdown');
  if (problem) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} cannot be read.', shownPath(deployment)));
    return;
  }
  await pages.show(title, text);
  void offerToKeep(title, id, ask); // the page is there; nobody waits for the message
}

function asking(client: BaseLanguageClient, id: AnswerId, { uri }: DeploymentItem): AskFor {
  return (format) => {
    const params: AnswerParams = { id, uri, format };
    return client.sendRequest<AnswerResult>(answerMethod, params);
  };
}

async function offerToKeep(title: string, id: AnswerId, ask: AskFor): Promise<void> {
  const save = vscode.l10n.t('Save…');
  const copy = vscode.l10n.t('Copy');
  const chosen = await vscode.window.showInformationMessage(title, save, copy);
  if (chosen === save) await saveAnswer(id, ask);
  else if (chosen === copy) await copyText((await ask('markdown')).text);
}
