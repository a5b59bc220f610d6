import type { Answer, AnswerId } from '../../service/answers/answer.js';
import type { FileFindings } from '../../service/answers/check-answer.js';
import { deploymentName } from '../../service/answers/titled.js';
import type { DescriptionService } from '../../service/description-service.js';
import type { LanguageService } from '../../service/language-service.js';
import type { LintOptions } from '../../service/lint-options.js';
import { decodedUri } from '../../service/text/decoded-uri.js';
import type { LiveDeployment } from './live-deployment.js';

/** What an answer takes beside the deployment. */
export interface AnswerTools {
  readonly service: Pick<LanguageService, 'answer' | 'check' | 'checkAnswer'>;
  descriptions(): Promise<Pick<DescriptionService, 'check'>>;
  /** The options for a file; undefined: it is left out. */
  optionsOf(uri: string): Promise<LintOptions | undefined>;
}

/** Answers a question about a deployment; undefined when its description cannot be read. */
export async function answerDeployment(
  id: AnswerId,
  deployment: LiveDeployment,
  tools: AnswerTools,
): Promise<Answer | undefined> {
  const members = deployment.current();
  if (!members) return undefined;
  if (id !== 'check') return tools.service.answer(id, members);
  const files: FileFindings[] = [];
  for (const document of deployment.documents()) {
    const findings = await findingsOf(document, deployment, tools);
    if (findings) files.push(findings);
  }
  return tools.service.checkAnswer(deploymentName(members.description), files, deployment.ownRules);
}

async function findingsOf(
  document: ReturnType<LiveDeployment['documents']>[number],
  { uri }: LiveDeployment,
  { service, descriptions, optionsOf }: AnswerTools,
): Promise<FileFindings | undefined> {
  const options = await optionsOf(document.uri);
  if (!options) return undefined;
  const findings =
    document.kind === 'deployment' ? (await descriptions()).check(document, options) : service.check(document, options);
  const folder = decodedUri(uri.slice(0, uri.lastIndexOf('/') + 1));
  return {
    file: decodedUri(document.uri).slice(folder.length),
    uri: document.uri,
    findings: findings.map((finding) => ({ ...finding, line: document.rangeOf(finding.span).start.line + 1 })),
  };
}
