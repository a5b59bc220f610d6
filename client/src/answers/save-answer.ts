import * as vscode from 'vscode';
import type { AnswerFormat, AnswerId } from '../../../protocol/requests.js';
import { saveText } from '../writing/deliver.js';
import { answerChoices } from './answer-choices.js';
import type { AskFor } from './ask-for.js';

/** Lets the user choose a form of an answer and where to save it. */
export async function saveAnswer(id: AnswerId, ask: AskFor): Promise<void> {
  const formats = answerChoices().find((choice) => choice.id === id)?.formats ?? [];
  const items = formats.map((format) => ({ label: formatTitle(format), format }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Form in which to save') });
  if (chosen) await saveText(await ask(chosen.format));
}

function formatTitle(format: AnswerFormat): string {
  const titles: Readonly<Record<AnswerFormat, string>> = {
    markdown: 'Markdown',
    html: 'HTML',
    csv: 'CSV',
    json: 'JSON',
    text: vscode.l10n.t('Text'),
  };
  return titles[format];
}
