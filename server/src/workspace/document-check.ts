import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Server } from '../server.js';
import type { DeploymentDocument } from '../service/deployment/deployment-document.js';
import type { OpenYaml } from './descriptions.js';
import type { DocumentOptions } from './document-options.js';
import { parseLazily } from './lint-files.js';

/** What a check of an open document rests on, and its result when asked for. */
export interface DocumentCheck {
  /** The same objects as before mean the same result as before. */
  readonly basis: readonly object[];
  readonly diagnostics: () => Diagnostic[];
}

type Tools = Pick<Server, 'service' | 'documents' | 'options' | 'bytes' | 'descriptions' | 'deployments'>;

/** The check of an open configuration, deployment description or lint file; undefined when there is no such document. */
export async function documentCheck(tools: Tools, uri: string): Promise<DocumentCheck | undefined> {
  const lintFile = tools.documents.lintFileText(uri);
  if (lintFile) {
    const diagnostics = await lintFileDiagnostics(lintFile);
    return { basis: [diagnostics], diagnostics: () => diagnostics };
  }
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

async function lintFileDiagnostics(text: TextDocument): Promise<Diagnostic[]> {
  const { problems } = await parseLazily(text.getText());
  return problems.map(({ span, message, severity }) => ({
    range: { start: text.positionAt(span.start), end: text.positionAt(span.end) },
    message,
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'jabber',
  }));
}
