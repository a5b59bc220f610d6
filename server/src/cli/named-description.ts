import type { TextDocument } from 'vscode-languageserver-textdocument';
import { t } from '../service/messages/localise.js';
import { rules } from '../service/rules/all.generated.js';
import type { Finding } from '../service/rules/finding.js';
import { isDescriptionRule } from '../service/rules/rule.js';
import type { LinkedServices } from './cli-deployments.js';
import { UsageError } from './command.js';
import { uriOfPath } from './uri-of-path.js';

/** What was found in a text. */
export interface FoundInText {
  readonly textDocument: TextDocument;
  readonly findings: readonly Finding[];
}

const rulesOnDescriptions: ReadonlySet<string> = new Set(rules.filter(isDescriptionRule).map(({ meta }) => meta.id));

/** Throws a `UsageError` where the description at a path is none that can be read. */
export async function readNamedDescription(path: string, { deployments }: LinkedServices): Promise<void> {
  const [deployment] = await deployments.around(uriOfPath(path));
  const isRead = deployment?.description?.problems.every(({ kind }) => kind !== 'unread' && kind !== 'too-deep');
  if (!isRead) throw new UsageError(t('{0}: cannot be read', path));
}

/** The mistakes in the description at a path; what it says is told with the files that it is about. */
export async function checkNamedDescription(path: string, services: LinkedServices): Promise<FoundInText | undefined> {
  const document = services.deployments.memberAt(uriOfPath(path));
  if (document?.kind !== 'deployment') return undefined;
  const { options } = await services.applying(path);
  const found = (await services.descriptions()).check(document, options);
  const findings = found.filter(({ ruleId }) => rulesOnDescriptions.has(ruleId));
  return findings.length > 0 ? { textDocument: document.textDocument, findings } : undefined;
}
