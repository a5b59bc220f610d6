import * as vscode from 'vscode';
import type { GenerateResult } from '../../../protocol/requests.js';
import type { Answer } from '../dialogue/answer.js';
import { answer } from '../dialogue/answer.js';
import { askChoice, type Choice, heading } from '../dialogue/ask-choice.js';
import type { Place, Step } from '../dialogue/run-dialogue.js';
import { type Destination, deliver, type InsertionPlace } from './deliver.js';
import type { Previewed, Previews } from './preview.js';

export type Finished = Pick<GenerateResult, 'text' | 'problem' | 'languageId' | 'fileName' | 'dropped' | 'doubts'>;

/** The last question of every dialogue that writes a text: shows it with what is to be known, and asks where to put it. */
export function finishStep<Known>(
  previews: Previews,
  write: (known: Known) => Promise<Finished>,
  insertAt: InsertionPlace | undefined,
): Step<Known> {
  return {
    async ask(known, place) {
      const finished = await write(known);
      if (finished.problem !== undefined) return tellProblem(finished.problem, place);
      const shown = await previews.show(finished);
      try {
        const given = await askDestination(finished, place, insertAt);
        return given.kind === 'answer' ? answer(known) : given;
      } finally {
        shown.dispose();
      }
    },
  };
}

/** Nothing can be written: there is only the way back. */
async function tellProblem(problem: string, place: Place): Promise<Answer<never>> {
  const choices: Choice<never>[] = [{ label: `$(error) ${problem}`, alwaysShow: true }];
  const given = await askChoice<never>(place, { prompt: vscode.l10n.t('Nothing can be written yet'), choices });
  return given.kind === 'back' ? given : { kind: 'cancel' };
}

async function askDestination(
  finished: Finished,
  place: Place,
  insertAt: InsertionPlace | undefined,
): Promise<Answer<Destination>> {
  const prompt = vscode.l10n.t('Where to put the text shown beside');
  for (;;) {
    const chosen = await askChoice(place, { prompt, choices: [...destinations(insertAt), ...report(finished)] });
    if (chosen.kind !== 'answer') return chosen;
    const previewed: Previewed = finished;
    if (await deliver(chosen.value, previewed, insertAt)) return chosen;
  }
}

function destinations(insertAt: InsertionPlace | undefined): readonly Choice<Destination>[] {
  const name = insertAt && vscode.workspace.asRelativePath(insertAt.uri);
  return [
    { label: `$(clippy) ${vscode.l10n.t('Copy to the clipboard')}`, value: 'clipboard' },
    ...(name === undefined
      ? []
      : [{ label: `$(insert) ${vscode.l10n.t('Insert into {0}', name)}`, value: 'editor' as const }]),
    { label: `$(new-file) ${vscode.l10n.t('Open as a new document')}`, value: 'document' },
    { label: `$(save) ${vscode.l10n.t('Save as a file…')}`, value: 'file' },
  ];
}

/** What the text does not hold and what is doubtful about it, as rows to read. */
function report({ dropped, doubts }: Finished): readonly Choice<Destination>[] {
  const lost = dropped.map(({ name, reason }) => ({ label: `$(warning) ${name}`, detail: reason }));
  const noted = doubts.map(({ name, text }) => ({ label: `$(info) ${name}`, detail: text }));
  return [
    ...(lost.length > 0 ? [heading(vscode.l10n.t('Left out')), ...lost] : []),
    ...(noted.length > 0 ? [heading(vscode.l10n.t('Good to know')), ...noted] : []),
  ];
}
