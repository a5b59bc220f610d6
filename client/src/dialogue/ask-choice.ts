import * as vscode from 'vscode';
import { type Answer, answer } from './answer.js';
import type { Place } from './run-dialogue.js';

/** A row to choose. One without `value` only tells something. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value?: T;
  readonly buttons?: readonly ChoiceButton<T>[];
}

/** A button in a row; pressing it answers its own value. */
export interface ChoiceButton<T> extends vscode.QuickInputButton {
  readonly value: T;
}

export interface ChoiceQuestion<T> {
  readonly prompt: string;
  readonly choices: readonly Choice<T>[];
  /** The row to stand on; default: the first. */
  readonly active?: Choice<T> | undefined;
}

/** Asks for one of several. */
export function askChoice<T>(place: Place, { prompt, choices, active }: ChoiceQuestion<T>): Promise<Answer<T>> {
  const pick = openPick<Choice<T>>(place, prompt, choices);
  if (active) pick.activeItems = [active];
  return new Promise((resolve) => {
    const end = (given: Answer<T>): void => {
      resolve(given);
      pick.dispose();
    };
    const take = (value: T | undefined): void => {
      if (value !== undefined) end(answer(value));
    };
    pick.onDidAccept(() => take(pick.selectedItems[0]?.value));
    pick.onDidTriggerItemButton(({ button }) => take((button as ChoiceButton<T>).value));
    pick.onDidTriggerButton(() => end({ kind: 'back' }));
    pick.onDidHide(() => end({ kind: 'cancel' }));
    pick.show();
  });
}

export interface ChoicesQuestion<T> extends Omit<ChoiceQuestion<T>, 'active'> {
  /** The rows that are ticked at first. */
  readonly chosen: readonly Choice<T>[];
  /** What a button in the title offers instead. */
  readonly instead: string;
}

/** Asks for any number of several; undefined when the user would rather answer in another way. */
export function askChoices<T>(place: Place, question: ChoicesQuestion<T>): Promise<Answer<readonly T[] | undefined>> {
  const pick = openPick<Choice<T>>(place, question.prompt, question.choices);
  pick.canSelectMany = true;
  pick.selectedItems = question.chosen;
  const instead: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('edit'), tooltip: question.instead };
  pick.buttons = [...pick.buttons, instead];
  return new Promise((resolve) => {
    const end = (given: Answer<readonly T[] | undefined>): void => {
      resolve(given);
      pick.dispose();
    };
    pick.onDidAccept(() =>
      end(answer(pick.selectedItems.flatMap(({ value }) => (value === undefined ? [] : [value])))),
    );
    pick.onDidTriggerButton((button) => end(button === instead ? answer(undefined) : { kind: 'back' }));
    pick.onDidHide(() => end({ kind: 'cancel' }));
    pick.show();
  });
}

function openPick<Item extends vscode.QuickPickItem>(
  place: Place,
  prompt: string,
  items: readonly Item[],
): vscode.QuickPick<Item> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = place.title;
  pick.step = place.step;
  pick.totalSteps = place.totalSteps;
  pick.ignoreFocusOut = true;
  pick.placeholder = prompt;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = items;
  if (place.canGoBack) pick.buttons = [vscode.QuickInputButtons.Back];
  return pick;
}

/** A line with a heading between rows. */
export function heading(label: string): Choice<never> {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
