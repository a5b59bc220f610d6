import * as vscode from 'vscode';
import type { DeploymentAnswer, DeploymentQuestion } from '../../../protocol/requests.js';
import { type Answer, mapAnswer } from '../dialogue/answer.js';
import { askChoice, askChoices, type Choice } from '../dialogue/ask-choice.js';
import { askText } from '../dialogue/ask-text.js';
import type { Place, Step } from '../dialogue/run-dialogue.js';

/** What was answered, by the path of the fact. What is not known is left out. */
export type Answers = ReadonlyMap<string, DeploymentAnswer['value']>;

/** Says why an answer cannot be taken; undefined when it can. */
export type ValidateAnswer = (answer: DeploymentAnswer) => Promise<string | undefined>;

/** One question about a deployment. Each can be left open: what is not stated is unknown. */
export function questionStep(question: DeploymentQuestion, validate: ValidateAnswer): Step<Answers> {
  return {
    async ask(known, place) {
      const about = { ...place, title: `${place.title}: ${question.title}` };
      const given = await askQuestion(question, known.get(question.path), about, validate);
      return mapAnswer(given, (value) => withAnswer(known, question.path, value));
    },
  };
}

function askQuestion(
  question: DeploymentQuestion,
  current: DeploymentAnswer['value'] | undefined,
  place: Place,
  validate: ValidateAnswer,
): Promise<Answer<DeploymentAnswer['value'] | undefined>> {
  if (question.kind === 'choices') return askSeveral(question, current, place);
  return question.kind === 'choice' ? askOne(question, current, place) : askLine(question, current, place, validate);
}

/** A row that answers nothing has to answer something. */
interface Row {
  readonly value: string | undefined;
}

async function askOne(
  { description, choices }: DeploymentQuestion,
  current: DeploymentAnswer['value'] | undefined,
  place: Place,
): Promise<Answer<string | undefined>> {
  const rows: Choice<Row>[] = choices.map(({ value, meaning }) => ({
    label: meaning,
    description: value,
    value: { value },
  }));
  rows.push({ label: vscode.l10n.t('Not known, or not yet decided'), value: { value: undefined } });
  const active = rows.find(({ value }) => value?.value === current);
  const given = await askChoice(place, { prompt: description, choices: rows, active });
  return mapAnswer(given, ({ value }) => value);
}

async function askSeveral(
  { description, choices }: DeploymentQuestion,
  current: DeploymentAnswer['value'] | undefined,
  place: Place,
): Promise<Answer<readonly string[] | undefined>> {
  const rows = choices.map(({ value, meaning }) => ({ label: meaning, description: value, value }));
  const chosen = rows.filter(({ value }) => current?.includes(value));
  const instead = vscode.l10n.t('Not known, or not yet decided');
  return askChoices(place, { prompt: description, choices: rows, chosen, instead });
}

async function askLine(
  { path, description, example }: DeploymentQuestion,
  current: DeploymentAnswer['value'] | undefined,
  place: Place,
  validate: ValidateAnswer,
): Promise<Answer<string | undefined>> {
  const given = await askText(place, {
    prompt: description,
    value: typeof current === 'string' ? current : undefined,
    placeholder: example === undefined ? undefined : vscode.l10n.t('for example {0}', example),
    validate: (value) => validate({ path, value }),
  });
  return mapAnswer(given, (text) => (text.trim() === '' ? undefined : text.trim()));
}

function withAnswer(known: Answers, path: string, value: DeploymentAnswer['value'] | undefined): Answers {
  const next = new Map(known);
  if (value === undefined) next.delete(path);
  else next.set(path, value);
  return next;
}
