import {
  type DeploymentAnswer,
  type DeploymentQuestion,
  deploymentQuestionsMethod,
  type GenerateResult,
  type NewDeploymentParams,
  newDeploymentMethod,
  validateAnswerMethod,
} from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import { factsIn } from '../service/deployment/prefill.js';
import { askedForNothing, guarded } from './guard.js';

/** The requests of the dialogue that writes a deployment description. */
export function registerNewDeployment(server: Server): void {
  const { connection, descriptions } = server;
  connection.onRequest(
    deploymentQuestionsMethod,
    askedForNothing<readonly DeploymentQuestion[]>(server, deploymentQuestionsMethod, [], () => questions(server)),
  );
  connection.onRequest(
    validateAnswerMethod,
    guarded<DeploymentAnswer, string | null>(server, validateAnswerMethod, null, async (answer) => {
      return (await descriptions.service()).validateAnswer(answer) ?? null;
    }),
  );
  connection.onRequest(
    newDeploymentMethod,
    guarded<NewDeploymentParams, GenerateResult>(server, newDeploymentMethod, written(''), async ({ answers }) =>
      written((await descriptions.service()).write(answers)),
    ),
  );
}

async function questions(server: Server): Promise<readonly DeploymentQuestion[]> {
  const service = await server.descriptions.service();
  const uris = server.documents.uris();
  const documents = uris.map((uri) => server.documents.get(uri)).filter((document) => document !== undefined);
  const { lint, releaseFrom, platformsFrom } = await server.options.of(uris[0] ?? 'untitled:new');
  const options = {
    ...(releaseFrom === 'lint-file' ? { release: lint.release } : {}),
    ...(platformsFrom === 'lint-file' ? { platforms: lint.platforms } : {}),
  };
  const known = factsIn({ documents, options });
  return service.questions().map(({ example, ...question }) => {
    const value = known.get(question.path);
    return {
      ...question,
      ...(example === undefined ? {} : { example }),
      ...(value === undefined ? {} : { known: value }),
    };
  });
}

function written(text: string): GenerateResult {
  const fileName = 'jabber-deployment.yaml';
  return { text, languageId: 'jabber-deployment', fileName, kept: [], dropped: [], doubts: [] };
}
