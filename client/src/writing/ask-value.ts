import * as vscode from 'vscode';
import type { OfferedSetting, OfferedValue } from '../../../protocol/requests.js';
import { type Answer, answer, mapAnswer } from '../dialogue/answer.js';
import { askChoice, askChoices, type Choice } from '../dialogue/ask-choice.js';
import { askText } from '../dialogue/ask-text.js';
import { plainWords } from '../dialogue/plain-words.js';
import type { Place } from '../dialogue/run-dialogue.js';

export interface ValueQuestion {
  readonly setting: OfferedSetting;
  readonly current: string | undefined;
  readonly validate: (value: string) => Promise<string | undefined>;
}

/** Asks for the value of a setting: from a list where the values are known, else as text. */
export async function askValue(place: Place, question: ValueQuestion): Promise<Answer<string>> {
  const { values, separator } = question.setting;
  const about = { ...place, title: `${place.title}: ${question.setting.name}` };
  if (values.length === 0) return askFreely(about, question);
  if (separator !== undefined) return askList(about, question, separator);
  return askOne(about, question);
}

async function askOne(place: Place, question: ValueQuestion): Promise<Answer<string>> {
  const { values, closed } = question.setting;
  const rows: Choice<{ readonly value?: string }>[] = values.map((offered) => ({
    ...rowOf(offered, question.setting),
    value: { value: offered.value },
  }));
  if (!closed) rows.push({ label: `$(edit) ${vscode.l10n.t('Another value…')}`, alwaysShow: true, value: {} });
  for (;;) {
    const active = rows.find(({ value }) => value?.value?.toLowerCase() === question.current?.toLowerCase());
    const chosen = await askChoice(place, { prompt: promptOf(question.setting), choices: rows, active });
    if (chosen.kind !== 'answer') return chosen;
    if (chosen.value.value !== undefined) return answer(chosen.value.value);
    const typed = await askFreely({ ...place, canGoBack: true }, question);
    if (typed.kind !== 'back') return typed;
  }
}

async function askList(place: Place, question: ValueQuestion, separator: string): Promise<Answer<string>> {
  const { setting, validate } = question;
  const rows = setting.values.map((offered) => ({ ...rowOf(offered, setting), value: offered.value }));
  const words = (question.current ?? '').split(separator).map((item) => item.trim().toLowerCase());
  let chosen = rows.filter(({ value }) => words.includes(value.toLowerCase()));
  for (;;) {
    const instead = vscode.l10n.t('Type the list');
    const given = await askChoices(place, { prompt: promptOf(setting), choices: rows, chosen, instead });
    if (given.kind !== 'answer') return given;
    const items = given.value;
    if (items === undefined) {
      const typed = await askFreely({ ...place, canGoBack: true }, question);
      if (typed.kind !== 'back') return typed;
      continue;
    }
    chosen = rows.filter(({ value }) => items.includes(value));
    const list = items.join(separator);
    const wrong = await validate(list);
    if (wrong === undefined) return answer(list);
    void vscode.window.showWarningMessage(plainWords(wrong));
  }
}

async function askFreely(place: Place, { setting, current, validate }: ValueQuestion): Promise<Answer<string>> {
  const { example, secret } = setting;
  const value = current ?? '';
  const placeholder = example === undefined ? undefined : vscode.l10n.t('for example {0}', example);
  const typed = await askText(place, { prompt: promptOf(setting), value, placeholder, secret, validate });
  return mapAnswer(typed, (text) => text.trim());
}

function promptOf({ summary, name, default: standard }: OfferedSetting): string {
  const about = summary ?? name;
  return standard === undefined ? about : vscode.l10n.t('{0} Default: {1}', about, standard);
}

function rowOf({ value, meaning }: OfferedValue, { default: standard }: OfferedSetting) {
  return {
    label: value,
    ...(value === standard ? { description: vscode.l10n.t('default') } : {}),
    ...(meaning === undefined ? {} : { detail: meaning }),
  };
}
