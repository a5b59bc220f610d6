import * as vscode from 'vscode';
import { type Answer, answer } from './answer.js';
import { plainWords } from './plain-words.js';
import type { Place } from './run-dialogue.js';

export interface TextQuestion {
  readonly prompt: string;
  readonly value?: string | undefined;
  readonly placeholder?: string | undefined;
  /** True: what is typed is not shown. */
  readonly secret?: boolean;
  /** Why a text is no answer, as a sentence for the user; undefined when it is one. */
  readonly validate?: (text: string) => Promise<string | undefined>;
}

/** Asks for a line of text. It is checked while it is typed, and taken only when nothing is wrong with it. */
export function askText(place: Place, question: TextQuestion): Promise<Answer<string>> {
  const box = vscode.window.createInputBox();
  box.title = place.title;
  box.step = place.step;
  box.totalSteps = place.totalSteps;
  box.ignoreFocusOut = true;
  box.prompt = question.prompt;
  box.value = question.value ?? '';
  box.placeholder = question.placeholder;
  box.password = question.secret ?? false;
  if (place.canGoBack) box.buttons = [vscode.QuickInputButtons.Back];

  /** Shows what is wrong with the text as it stands, and answers whether nothing is. An overtaken check says nothing. */
  async function check(): Promise<boolean> {
    const text = box.value;
    const wrong = await question.validate?.(text);
    if (box.value !== text) return false;
    box.validationMessage = wrong === undefined ? undefined : plainWords(wrong);
    return wrong === undefined;
  }

  return new Promise((resolve, reject) => {
    const end = (given: Answer<string>): void => {
      resolve(given);
      box.dispose();
    };
    const fail = (error: unknown): void => {
      reject(error);
      box.dispose();
    };
    box.onDidChangeValue(() => void check().catch(fail));
    box.onDidTriggerButton(() => end({ kind: 'back' }));
    box.onDidHide(() => end({ kind: 'cancel' }));
    box.onDidAccept(async () => {
      box.busy = true;
      try {
        if (await check()) end(answer(box.value));
      } catch (error) {
        fail(error);
      }
      box.busy = false;
    });
    box.show();
    if (question.value) check().catch(fail);
  });
}
