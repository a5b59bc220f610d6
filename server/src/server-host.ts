import type { FactsSource } from './service/facts/facts-source.js';
import type { RulePageAddress } from './service/features/feature-context.js';
import type { FileSystem } from './workspace/files/file-system.js';
import type { InitializationOptions } from './workspace/initialization-options.js';

/** What the hosts of the language server, Node and browser, differ in. */
export interface ServerHost {
  /** Reads `file:` URIs; undefined where there is no disk. */
  readonly disk: FileSystem | undefined;
  /** The data files of the package, for a server whose client has sent these options. */
  facts(sent: InitializationOptions): FactsSource;
  /** The pages of rules, for a client that does not say where it has them. */
  readonly rulePage?: RulePageAddress;
}
