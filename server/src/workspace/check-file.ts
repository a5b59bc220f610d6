import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { looksLikeJabberConfig } from '../service/documents/detect.js';
import type { LanguageService } from '../service/language-service.js';
import { decodeBytes } from './decode-bytes.js';
import type { DocumentOptionsSource } from './document-options.js';
import { hasConfigFileName } from './file-names.js';
import type { FileSystem } from './files/file-system.js';

export interface FileCheckTools {
  readonly service: LanguageService;
  readonly files: FileSystem;
  readonly options: DocumentOptionsSource;
}

/**
 * What is wrong with a file that is not open; undefined when it is no configuration, is left out by
 * the lint file, or cannot be read. Keeps nothing of it.
 */
export async function checkFile(
  { service, files, options }: FileCheckTools,
  uri: string,
): Promise<readonly Diagnostic[] | undefined> {
  const bytes = await files.read(uri);
  if (bytes === undefined) return undefined;
  const { text, encoding, hasByteOrderMark } = decodeBytes(bytes);
  if (!hasConfigFileName(uri) && !looksLikeJabberConfig(text)) return undefined;
  const { lint, ignored } = await options.of(uri);
  options.forget(uri);
  if (ignored) return undefined;
  const textDocument = TextDocument.create(uri, 'jabber-config', 0, text);
  try {
    return service.diagnostics(service.document(textDocument, { encoding, hasByteOrderMark }), lint);
  } finally {
    service.forget(uri);
  }
}
