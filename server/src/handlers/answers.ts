import {
  type AnswerParams,
  type AnswerResult,
  answerMethod,
  type DeploymentItem,
  type DeploymentsParams,
  deploymentsMethod,
} from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import { fileExtensions, writeAnswer } from '../service/answers/write-answer.js';
import { isDescriptionName } from '../service/deployment/description-name.js';
import { answerDeployment } from '../workspace/deployments/answer-deployment.js';
import type { LiveDeployment } from '../workspace/deployments/live-deployment.js';
import { walkFiles } from '../workspace/walk-files.js';
import { deploymentItem } from './deployment-item.js';
import { guarded } from './guard.js';

/** `jabber/deployments` and `jabber/answer`: which deployments there are, and what they answer. */
export function registerAnswers(server: Server): void {
  const { connection } = server;
  connection.onRequest(
    deploymentsMethod,
    guarded<DeploymentsParams, readonly DeploymentItem[]>(server, deploymentsMethod, [], async ({ uri }) => {
      const near = uri === undefined ? [] : await server.deployments.around(uri);
      return (near.length > 0 ? near : await inWorkspace(server)).map(deploymentItem);
    }),
  );
  connection.onRequest(
    answerMethod,
    guarded<AnswerParams, AnswerResult>(server, answerMethod, without('unreadable'), (params) =>
      answer(server, params),
    ),
  );
}

async function inWorkspace({ deployments, files, folders }: Server): Promise<readonly LiveDeployment[]> {
  const found: LiveDeployment[] = [];
  for await (const uri of walkFiles(files, folders.all())) {
    if (isDescriptionName(uri)) found.push(...(await deployments.around(uri)));
  }
  return found;
}

async function answer(server: Server, { id, uri, format }: AnswerParams): Promise<AnswerResult> {
  const [deployment] = await server.deployments.around(uri);
  if (!deployment) return without(isDescriptionName(uri) ? 'unreadable' : 'none');
  const answered = await answerDeployment(id, deployment, {
    service: server.service,
    descriptions: () => server.descriptions.service(),
    async optionsOf(file) {
      const { lint, ignored } = await server.options.of(file);
      return ignored ? undefined : lint;
    },
  });
  if (!answered) return without('unreadable');
  const fileName = `jabber-${id}.${fileExtensions[format]}`;
  return { title: answered.title, text: writeAnswer(answered, format), fileName };
}

function without(problem: NonNullable<AnswerResult['problem']>): AnswerResult {
  return { title: '', text: '', fileName: '', problem };
}
