import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Server } from '../server.js';
import type { DeploymentDocument } from '../service/deployment/deployment-document.js';
import type { DescriptionService } from '../service/description-service.js';
import type { LintFileText } from '../service/lint-file/lint-file-text.js';
import type { OpenYaml } from './descriptions.js';
import type { DocumentOptions } from './document-options.js';

/** What a check of an open document rests on, and its result when asked for. */
export interface DocumentCheck {
  /** The same objects as before mean the same result as before. */
  readonly basis: readonly object[];
  readonly diagnostics: () => Diagnostic[];
}

type Tools = Pick<Server, 'service' | 'documents' | 'options' | 'bytes' | 'descriptions' | 'deployments'>;

/** The check of an open configuration, deployment description or lint file; undefined when there is no such document. */
export async function documentCheck(tools: Tools, uri: string): Promise<DocumentCheck | undefined> {
  const open = tools.documents.lintFileText(uri) && (await tools.descriptions.at(uri));
  if (open?.file.kind === 'lint-file') return lintFileCheck(open.file, open.service);
  await tools.deployments.of(uri);
  const description = await tools.descriptions.deployment(uri);
  if (description) return descriptionCheck(tools, description, await tools.options.of(uri));
  await tools.bytes.settled(uri);
  const options = await tools.options.of(uri);
  const document = tools.documents.get(uri);
  if (!document) return undefined;
  return {
    basis: [document, options, tools.deployments.foundIn(document) ?? document],
    diagnostics: () => (options.ignored ? [] : tools.service.diagnostics(document, options.lint)),
  };
}

function descriptionCheck(
  { deployments }: Tools,
  { file, service }: OpenYaml<DeploymentDocument>,
  options: DocumentOptions,
): DocumentCheck {
  return {
    basis: [file, options, deployments.foundIn(file) ?? file],
    diagnostics: () => (options.ignored ? [] : service.diagnostics(file, options.lint)),
  };
}

function lintFileCheck(file: LintFileText, service: DescriptionService): DocumentCheck {
  return {
    basis: [file],
    diagnostics: () =>
      service.lintFileProblems(file).map(({ span, message, severity }) => ({
        range: file.rangeOf(span),
        message,
        severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        source: 'jabber',
      })),
  };
}
