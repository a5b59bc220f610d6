import * as vscode from 'vscode';
import type { OfferedSetting } from '../../../protocol/requests.js';
import { type Answer, answer } from '../dialogue/answer.js';
import { askChoice, type Choice, heading } from '../dialogue/ask-choice.js';
import type { Place, Step } from '../dialogue/run-dialogue.js';
import { askValue } from './ask-value.js';
import { type Draft, withSetting } from './draft.js';
import type { Writer } from './writer.js';

type Chosen = { readonly go: 'on' } | { readonly set: OfferedSetting } | { readonly remove: string };

/** Lets the user choose settings and give them values, in any order, until there are enough. */
export function settingsStep(writer: Writer): Step<Draft> {
  return { ask: (draft, place) => askSettings(writer, draft, place) };
}

async function askSettings(writer: Writer, start: Draft, place: Place): Promise<Answer<Draft>> {
  const offered = await writer.offered(start);
  let draft = start;
  for (;;) {
    const missing = offered.find(({ name, required }) => required && currentValue(draft, name) === undefined);
    // What nothing can be written without is asked for first.
    const chosen: Answer<Chosen> = missing ? answer({ set: missing }) : await askChoice(place, listOf(draft, offered));
    if (chosen.kind !== 'answer') return chosen;
    if ('go' in chosen.value) return answer(draft);
    if ('remove' in chosen.value) {
      draft = withSetting(draft, chosen.value.remove, undefined);
      continue;
    }
    const { set } = chosen.value;
    const current = currentValue(draft, set.name);
    const validate = (value: string): Promise<string | undefined> => writer.validate(draft, set.name, value);
    const given = await askValue(
      { ...place, canGoBack: !missing || place.canGoBack },
      { setting: set, current, validate },
    );
    if (given.kind === 'cancel' || (given.kind === 'back' && missing)) return given;
    if (given.kind === 'answer') draft = withSetting(draft, set.name, given.value);
  }
}

function currentValue({ settings }: Draft, name: string): string | undefined {
  return settings.find((setting) => setting.name.toLowerCase() === name.toLowerCase())?.value;
}

function listOf(draft: Draft, offered: readonly OfferedSetting[]) {
  const written = offered.filter(({ name }) => currentValue(draft, name) !== undefined);
  const free = offered.filter(({ name }) => currentValue(draft, name) === undefined);
  const known = new Set(offered.map(({ name }) => name.toLowerCase()));
  const others = draft.settings.filter(({ name }) => !known.has(name.toLowerCase()));
  const goOn: Choice<Chosen> = {
    label: `$(arrow-right) ${vscode.l10n.t('Continue')}`,
    description: vscode.l10n.t('settings: {0}', draft.settings.length),
    alwaysShow: true,
    value: { go: 'on' },
  };
  const choices: Choice<Chosen>[] = [
    goOn,
    ...(written.length + others.length > 0 ? [heading(vscode.l10n.t('Set'))] : []),
    ...written.map((setting) => rowOf(setting, currentValue(draft, setting.name))),
    ...others.map(({ name, value }) => ({ label: name, description: value, buttons: [removal(name)] })),
    ...(free.length > 0 ? [heading(vscode.l10n.t('More settings'))] : []),
    ...free.map((setting) => rowOf(setting, undefined)),
  ];
  return { prompt: vscode.l10n.t('Choose a setting to give it a value, or continue'), choices };
}

function rowOf(setting: OfferedSetting, value: string | undefined): Choice<Chosen> {
  const { name, summary, secret, required, requiredWhen } = setting;
  const shown = value === undefined ? requiredWhen : secret ? '••••••' : value;
  const isRemovable = value !== undefined && !required;
  return {
    label: name,
    ...(shown === undefined ? {} : { description: shown }),
    ...(summary === undefined ? {} : { detail: summary }),
    value: { set: setting },
    ...(isRemovable ? { buttons: [removal(name)] } : {}),
  };
}

function removal(name: string) {
  return { iconPath: new vscode.ThemeIcon('trash'), tooltip: vscode.l10n.t('Remove'), value: { remove: name } };
}
