import * as vscode from 'vscode';
import {
  type DeploymentAnswer,
  type DeploymentQuestion,
  deploymentQuestionsMethod,
  type GenerateResult,
  newDeploymentMethod,
  validateAnswerMethod,
} from '../../../protocol/requests.js';
import { runDialogue } from '../dialogue/run-dialogue.js';
import type { ServerHandle } from '../server-handle.js';
import { finishStep } from '../writing/finish-step.js';
import { type Answers, questionStep } from '../writing/question-step.js';

/** Asks for the facts that matter most, what the open files tell filled in, and writes a deployment description. */
export async function newDeployment(server: ServerHandle): Promise<void> {
  const client = await server.client();
  const questions = await client.sendRequest<readonly DeploymentQuestion[]>(deploymentQuestionsMethod);
  const validate = async (answer: DeploymentAnswer): Promise<string | undefined> =>
    (await client.sendRequest<string | null>(validateAnswerMethod, answer)) ?? undefined;
  const known: Answers = new Map(
    questions.flatMap(({ path, known: value }) => (value === undefined ? [] : [[path, value] as const])),
  );
  const write = (given: Answers): Promise<GenerateResult> => {
    const answers: DeploymentAnswer[] = [...given].map(([path, value]) => ({ path, value }));
    return client.sendRequest<GenerateResult>(newDeploymentMethod, { answers });
  };
  const steps = [...questions.map((question) => questionStep(question, validate)), finishStep(write, undefined)];
  await runDialogue(vscode.l10n.t('New Deployment Description'), steps, known);
}
