import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isDescriptionName } from '../service/deployment/description-name.js';
import type { DescriptionService } from '../service/description-service.js';
import { kindOf } from '../service/documents/kind-of.js';
import type { LanguageService } from '../service/language-service.js';
import type { LintOptions } from '../service/lint-options.js';
import { decodeBytes } from './decode-bytes.js';
import type { Deployments } from './deployments/deployments.js';
import type { Descriptions } from './descriptions.js';
import type { DocumentOptionsSource } from './document-options.js';
import type { FileSystem } from './files/file-system.js';

export interface FileCheckTools {
  readonly service: LanguageService;
  readonly descriptions: Pick<Descriptions, 'service'>;
  readonly deployments: Pick<Deployments, 'of' | 'memberAt'>;
  readonly files: FileSystem;
  readonly options: DocumentOptionsSource;
}

/**
 * What is wrong with a file that is not open; undefined when it has no settings of Jabber's, is left out by
 * the lint file, or cannot be read. Keeps nothing of it.
 */
export async function checkFile(tools: FileCheckTools, uri: string): Promise<readonly Diagnostic[] | undefined> {
  const { service, descriptions, deployments, files, options } = tools;
  if ((await deployments.of(uri)).length > 0) return checkMember(tools, uri);
  const bytes = await files.read(uri);
  if (bytes === undefined) return undefined;
  const { text, encoding, hasByteOrderMark } = decodeBytes(bytes);
  const isDescription = isDescriptionName(uri);
  if (!isDescription && !kindOf({ name: uri, text })) return undefined;
  const { lint, ignored } = await options.of(uri);
  options.forget(uri);
  if (ignored) return undefined;
  const textDocument = TextDocument.create(uri, '', 0, text);
  if (isDescription) return checkClosedDescription(await descriptions.service(), textDocument, lint);
  try {
    return service.diagnostics(service.document(textDocument, { encoding, hasByteOrderMark }), lint);
  } finally {
    service.forget(uri);
  }
}

/** A file of a deployment was read with it. */
async function checkMember(
  { service, descriptions, deployments, options }: FileCheckTools,
  uri: string,
): Promise<readonly Diagnostic[] | undefined> {
  const { lint, ignored } = await options.of(uri);
  options.forget(uri);
  const document = deployments.memberAt(uri);
  if (ignored || !document) return undefined;
  if (document.kind === 'deployment') return (await descriptions.service()).diagnostics(document, lint);
  return service.diagnostics(document, lint);
}

function checkClosedDescription(service: DescriptionService, text: TextDocument, lint: LintOptions): Diagnostic[] {
  try {
    return service.diagnostics(service.deployment(text), lint);
  } finally {
    service.forget(text.uri);
  }
}
