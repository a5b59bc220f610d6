import * as vscode from 'vscode';
import { type Answer, answer } from '../dialogue/answer.js';
import { askChoice, type Choice } from '../dialogue/ask-choice.js';
import { plainWords } from '../dialogue/plain-words.js';
import type { Place, Step } from '../dialogue/run-dialogue.js';
import { type Destination, deliver, type InsertionPlace } from './deliver.js';
import { type Finished, showPreview } from './preview.js';

/** The last question of every dialogue that writes a text: shows it with what is to be known, and asks where to put it. */
export function finishStep<Known>(
  write: (known: Known) => Promise<Finished>,
  insertAt: InsertionPlace | undefined,
): Step<Known> {
  return {
    async ask(known, place) {
      const finished = await write(known);
      if (finished.problem !== undefined) return tellProblem(finished.problem, place);
      const shown = showPreview(finished);
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
  const choices: Choice<never>[] = [{ label: `$(error) ${plainWords(problem)}`, alwaysShow: true }];
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
    const chosen = await askChoice(place, { prompt, choices: [...destinations(insertAt), ...leftOut(finished)] });
    if (chosen.kind !== 'answer') return chosen;
    if (await deliver(chosen.value, finished, insertAt)) return chosen;
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

/** A row that points to what the text does not hold; the preview says why. */
function leftOut({ dropped }: Finished): readonly Choice<Destination>[] {
  if (dropped.length === 0) return [];
  const names = dropped.map(({ name }) => name).join(', ');
  return [{ label: `$(warning) ${vscode.l10n.t('Left out: {0}', names)}`, alwaysShow: true }];
}
