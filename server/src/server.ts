import type { Connection } from 'vscode-languageserver';
import type { LanguageService } from './service/language-service.js';
import type { ByteFactsReader } from './workspace/byte-facts.js';
import type { ClientAbilities } from './workspace/client-abilities.js';
import type { ClosedFiles } from './workspace/closed-files.js';
import type { Deployments } from './workspace/deployments/deployments.js';
import type { Descriptions } from './workspace/descriptions.js';
import type { DocumentOptionsSource } from './workspace/document-options.js';
import type { EarlyQuestions } from './workspace/early-questions.js';
import type { FileSystem } from './workspace/files/file-system.js';
import type { Folders } from './workspace/folders.js';
import type { LintFiles } from './workspace/lint-files.js';
import type { OpenDocuments } from './workspace/open-documents.js';
import type { SettingsSource } from './workspace/settings-source.js';

/** Everything the handlers work with; made once, when the client has said what it can do. */
export interface Server {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly service: LanguageService;
  readonly files: FileSystem;
  readonly folders: Folders;
  readonly settings: SettingsSource;
  readonly lintFiles: LintFiles;
  readonly options: DocumentOptionsSource;
  readonly bytes: ByteFactsReader;
  readonly documents: OpenDocuments;
  readonly descriptions: Descriptions;
  readonly deployments: Deployments;
  readonly closedFiles: ClosedFiles;
  readonly earlyQuestions: EarlyQuestions;
}
