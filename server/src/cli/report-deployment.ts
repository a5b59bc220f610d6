import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Answer } from '../service/answers/answer.js';
import { writeAnswer } from '../service/answers/write-answer.js';
import type { FactsSource } from '../service/facts/facts-source.js';
import { t } from '../service/messages/localise.js';
import { answerDeployment } from '../workspace/deployments/answer-deployment.js';
import type { LiveDeployment } from '../workspace/deployments/live-deployment.js';
import { type LinkedServices, linkServices } from './cli-deployments.js';
import type { ReportCommand } from './command.js';
import { type Console, OutputError } from './console.js';
import { describeFailure } from './failure.js';
import { tellProblems } from './tell-problems.js';

/** What a report has around it. */
export interface ReportSurroundings {
  readonly console: Console;
  readonly facts: FactsSource;
}

/** Answers one question about a deployment. The exit code: 0 answered, 2 not, or without what the lint file says. */
export async function reportDeployment(command: ReportCommand, surroundings: ReportSurroundings): Promise<number> {
  const { console, facts } = surroundings;
  const told = tellProblems(console);
  try {
    const services = linkServices({ facts, onLintFileProblem: told.onLintFileProblem }, command);
    const deployment = await findDeployment(command, services);
    const text = writeAnswer(await answer(command, deployment, services), command.format);
    if (command.output === undefined) await console.out(text);
    else await writeFile(command.output, text);
    return told.exitCode;
  } catch (error) {
    if (error instanceof OutputError) throw error;
    console.complain(describeFailure(error));
    return 2;
  }
}

async function findDeployment({ deployment }: ReportCommand, { deployments }: LinkedServices): Promise<LiveDeployment> {
  const place = deployment === undefined ? join(resolve('.'), 'jabber-config.xml') : resolve(deployment);
  const [found, ...others] = await deployments.around(pathToFileURL(place).href);
  if (found && others.length > 0) {
    const names = [found, ...others].map(({ uri }) => relative('', fileURLToPath(uri))).sort();
    throw new Error(t('there are several deployment descriptions: {0}; name one with --deployment', names.join(', ')));
  }
  if (!found?.description) {
    throw new Error(
      deployment === undefined
        ? t('there is no jabber-deployment.yaml in or above this directory; name one with --deployment')
        : t('{0}: cannot be read', deployment),
    );
  }
  return found;
}

async function answer(
  command: ReportCommand,
  deployment: LiveDeployment,
  { service, descriptions, applying }: LinkedServices,
): Promise<Answer> {
  const answered = await answerDeployment(command.answer, deployment, {
    service,
    descriptions,
    async optionsOf(uri) {
      const path = fileURLToPath(uri);
      const { options, ignores } = await applying(path);
      return ignores(path) ? undefined : options;
    },
  });
  if (!answered) throw new Error(t('{0}: cannot be read', fileURLToPath(deployment.uri)));
  return answered;
}
