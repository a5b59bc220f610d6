import * as vscode from 'vscode';
import type { TargetChoices, TargetId } from '../../../protocol/requests.js';
import { runDialogue, type Step } from '../dialogue/run-dialogue.js';
import type { ServerHandle } from '../server-handle.js';
import type { InsertionPlace } from './deliver.js';
import type { Draft } from './draft.js';
import { finishStep } from './finish-step.js';
import { settingsStep } from './settings-step.js';
import { notationOf } from './target-title.js';
import { createWriter, placeInFront, type Writer } from './writer.js';

export interface WritingDialogue {
  readonly title: string;
  /** What is written unless the user chooses another target. */
  readonly target: TargetId;
  readonly options?: TargetChoices;
  /** Questions before the settings, and after them. */
  readonly before?: readonly Step<Draft>[];
  readonly after?: readonly Step<Draft>[];
}

/** Asks for settings, those of the document in front filled in, and writes them as the target. */
export async function writeWithDialogue(server: ServerHandle, dialogue: WritingDialogue): Promise<void> {
  const insertAt = insertionPlace();
  const writer = createWriter(await server.client(), placeInFront());
  const steps = [
    ...(dialogue.before ?? []),
    settingsStep(writer),
    ...(dialogue.after ?? []),
    finishStep<Draft>((draft) => writer.generate(draft), insertAt),
  ];
  await runDialogue(dialogue.title, steps, await filledIn(writer, dialogue));
}

/** What the settings in front say, as far as the target has it. */
async function filledIn(writer: Writer, { target, options = {} }: WritingDialogue): Promise<Draft> {
  const draft: Draft = { target, settings: [], options };
  const converted = await writer.convert(target, options);
  if (!converted) return draft;
  const found = notationOf(target) === 'installer' ? await writer.settingsAt() : undefined;
  const known = found?.package === undefined ? options : { ...options, package: found.package };
  return { target, settings: converted.kept, options: known };
}

/** The selection in front, when text can be written there. */
function insertionPlace(): InsertionPlace | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || vscode.workspace.fs.isWritableFileSystem(editor.document.uri.scheme) === false) return undefined;
  return { uri: editor.document.uri, range: editor.selection };
}
