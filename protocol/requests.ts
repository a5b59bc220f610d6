/**
 * What the client and the server of this project say to each other beyond the language server
 * protocol. Methods are named `jabber/…`; a client that knows none of them loses only these extras.
 */

/** Options a client may send with `initialize`; all optional. */
export interface InitializationOptions {
  /** Rule pages are linked as `<rulePageBase>/<rule id>`. */
  readonly rulePageBase?: string;
  /** True: the client runs the commands named in `clientCommands`. */
  readonly clientCommands?: boolean;
  /** True: the client answers `jabber/readFile` and `jabber/readDirectory`. */
  readonly clientFiles?: boolean;
  /** Translated messages, English text → translation, as an l10n bundle holds them. */
  readonly messages?: Readonly<Record<string, string | { readonly message: string; readonly comment: string[] }>>;
  /** Path or file URI of such a bundle; for clients that would rather name a file. */
  readonly messagesFile?: string;
  /** Settings as below `jabber.`, for clients that cannot be asked for them. */
  readonly settings?: unknown;
}

/** Asked after `>` or `/` was typed; answers a snippet to insert there, or null. */
export const closeTagMethod = 'jabber/closeTag';
export interface CloseTagParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** Checks every configuration file of the workspace folders and publishes what it finds. */
export const checkWorkspaceMethod = 'jabber/checkWorkspace';
export interface CheckWorkspaceResult {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
  /** True when the user stopped it, or files were left out because there are too many. */
  readonly incomplete: boolean;
}

/** The files that a new configuration can start from. */
export const templatesMethod = 'jabber/templates';
export interface TemplateItem {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Body in snippet syntax. */
  readonly snippet: string;
}

/** Where an option that applies to a document comes from. */
export type OptionOrigin = 'settings' | 'lint-file';

/** What applies to a document, and what could be chosen instead. */
export const statusMethod = 'jabber/status';
export interface StatusParams {
  readonly uri: string;
}
export interface Status {
  readonly release: string;
  readonly releaseFrom: OptionOrigin;
  readonly platforms: readonly string[];
  readonly platformsFrom: OptionOrigin;
  /** URI of the jabber-lint.yaml that applies. */
  readonly lintFile?: string;
  /** True when that file says the document is not to be checked. */
  readonly ignored: boolean;
  readonly releases: readonly string[];
  readonly knownPlatforms: readonly string[];
}

/** Answers the workspace edit that changes an option in the jabber-lint.yaml that sets it; null when none does. */
export const setOptionMethod = 'jabber/setOption';
export interface SetOptionParams {
  readonly uri: string;
  readonly release?: string;
  readonly platforms?: readonly string[];
}

/** Ids and summaries of all rules, for the list of pages. */
export const rulesMethod = 'jabber/rules';
export interface RuleItem {
  readonly id: string;
  readonly summary: string;
}

/** Server to client: options may have changed; ask `jabber/status` again. */
export const optionsChangedMethod = 'jabber/optionsChanged';

/** Server to client: the bytes of a file as base64, or null when it cannot be read. */
export const readFileMethod = 'jabber/readFile';
/** Server to client: the entries of a directory, or null. */
export const readDirectoryMethod = 'jabber/readDirectory';
export interface FileParams {
  readonly uri: string;
}
export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory';
}
