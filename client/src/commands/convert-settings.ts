import * as vscode from 'vscode';
import { answer } from '../dialogue/answer.js';
import { runDialogue, type Step } from '../dialogue/run-dialogue.js';
import type { ServerHandle } from '../server-handle.js';
import { androidAppStep, labelStep, packageStep, productStep, targetStep } from '../writing/choose-steps.js';
import type { Draft } from '../writing/draft.js';
import { finishStep } from '../writing/finish-step.js';
import type { Finished } from '../writing/preview.js';
import { settingsStep } from '../writing/settings-step.js';
import { allTargets, notationOf } from '../writing/target-title.js';
import { createWriter, placeInFront, type Writer } from '../writing/writer.js';

/** Writes the settings at a place, by default under the cursor, in another notation, and tells what is lost. */
export async function convertSettings(server: ServerHandle, place = placeInFront()): Promise<void> {
  const writer = createWriter(await server.client(), place);
  const found = await writer.settingsAt();
  if (!found) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no Jabber settings under the cursor.'));
    return;
  }
  // A link has more forms than one; anything else is not written as what it is already.
  const targets = allTargets.filter((target) => found.notation === 'url' || notationOf(target) !== found.notation);
  const start: Draft = {
    target: targets[0] ?? 'url',
    settings: [],
    options: found.package === undefined ? {} : { package: found.package },
  };
  const steps: readonly Step<Draft>[] = [
    converted(writer, targetStep(targets)),
    converted(writer, productStep),
    androidAppStep,
    packageStep,
    { ...settingsStep(writer), applies: ({ incomplete }) => incomplete === true },
    labelStep,
    finishStep<Draft>((draft) => finish(writer, draft), undefined),
  ];
  await runDialogue(vscode.l10n.t('Convert Settings'), steps, start);
}

/** The step, with what the chosen target makes of the settings. */
function converted(writer: Writer, step: Step<Draft>): Step<Draft> {
  return {
    ...step,
    async ask(draft, place) {
      const given = await step.ask(draft, place);
      if (given.kind !== 'answer') return given;
      const result = await writer.convert(given.value.target, given.value.options);
      if (!result) return { kind: 'cancel' }; // the settings have gone meanwhile
      const { kept, dropped, doubts, problem } = result;
      const incomplete = problem !== undefined;
      return answer({ ...given.value, settings: kept, report: { dropped, doubts }, incomplete });
    },
  };
}

/** The settings as they are, or together with those the user was asked for. */
async function finish(writer: Writer, draft: Draft): Promise<Finished> {
  const result = draft.incomplete ? undefined : await writer.convert(draft.target, draft.options);
  if (result) return result;
  const written = await writer.generate(draft);
  const { dropped = [], doubts = [] } = draft.report ?? {};
  return { ...written, dropped: [...dropped, ...written.dropped], doubts: [...doubts, ...written.doubts] };
}
