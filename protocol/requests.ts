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
  /** True: another extension completes and explains `jabber-lint.yaml` by its schema; conditions are left to us. */
  readonly schemasByOthers?: boolean;
  /** True: the client answers `jabber/readFile` and `jabber/readDirectory`. */
  readonly clientFiles?: boolean;
  /**
   * Texts of the data files in `dist/facts/`, by name without `.json`: all that are there, for the server in a
   * web worker, which reads none itself.
   */
  readonly facts?: Readonly<Record<string, string>>;
  /** The address of `dist/language-server-later.js`, for a server in a worker, which does not know where it came from. */
  readonly laterScript?: string;
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
  /** The deployments that the document belongs to. */
  readonly deployments: readonly DeploymentItem[];
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

/** The page of a cross-check in Markdown, or null: rules in code have theirs in files. */
export const rulePageMethod = 'jabber/rulePage';
export interface RulePageParams {
  readonly id: string;
  /** The document whose own rules count. */
  readonly uri?: string;
}

/** A deployment that is described in the workspace. */
export interface DeploymentItem {
  /** URI of its description. */
  readonly uri: string;
  /** What it is called, where the description says so. */
  readonly name?: string;
}

/** The deployments nearest to a file; without one, or where there is none above it, all of the workspace. */
export const deploymentsMethod = 'jabber/deployments';
export interface DeploymentsParams {
  readonly uri?: string;
}

/** The questions that a deployment description answers. */
export type AnswerId = 'check' | 'ipv6' | 'media' | 'remote-access' | 'firewall' | 'versions';
export type AnswerFormat = 'text' | 'markdown' | 'html' | 'csv' | 'json';

/** Answers a question about a deployment. */
export const answerMethod = 'jabber/answer';
export interface AnswerParams {
  readonly id: AnswerId;
  /** URI of the description, or of a file or folder at or below which it stands nearest. */
  readonly uri: string;
  readonly format: AnswerFormat;
}
export interface AnswerResult {
  readonly title: string;
  /** Empty with a problem. */
  readonly text: string;
  /** A name to save it under. */
  readonly fileName: string;
  /** There is no description at or above the URI, or it cannot be read. */
  readonly problem?: 'none' | 'unreadable';
}

/** The ways to write settings down. */
export type NotationId = 'config' | 'bootstrap' | 'installer' | 'url' | 'emm';

/** Mobile clients whose keys differ: Jabber, Jabber for Intune, Jabber for BlackBerry. */
export type ProductId = 'jabber' | 'intune' | 'blackberry';

/** Everything that can be written. The server knows the notation of each. */
export type TargetId =
  | 'url'
  | 'url-html'
  | 'url-markdown'
  | 'url-mail'
  | 'url-qr'
  | 'msi'
  | 'msi-ps'
  | 'bootstrap'
  | 'emm-ios'
  | 'emm-android'
  | 'emm-android-managed'
  | 'emm-intune'
  | 'emm-intune-ios'
  | 'emm-text'
  | 'xml';

/** A setting without its place in a text; the value is decoded. */
export interface PlainSettingItem {
  readonly name: string;
  readonly value: string;
}

/** The settings that a notation offers, for a list to choose from; the required ones first. */
export const offeredMethod = 'jabber/offered';
export interface OfferedParams {
  readonly notation: NotationId;
  /** What is to be written, where only some of the notation's settings can stand in it. */
  readonly target?: TargetId;
  /** EMM only; default `jabber`. */
  readonly product?: ProductId;
  /** The document whose release and platforms count; without it, those of the settings. */
  readonly uri?: string;
}
export interface OfferedValue {
  readonly value: string;
  /** One line on what it means, in plain text. */
  readonly meaning?: string;
}
export interface OfferedSetting {
  readonly name: string;
  /** One line in plain text. */
  readonly summary?: string;
  /** All that is known, as Markdown. */
  readonly documentation: string;
  /** True: nothing can be written without it. */
  readonly required: boolean;
  /** When it is required, where that depends; plain text. */
  readonly requiredWhen?: string;
  /** Values to choose from; empty when the value is free. */
  readonly values: readonly OfferedValue[];
  /** True: no other value than those in `values` is accepted. */
  readonly closed: boolean;
  /** Set for lists: several of `values` may be taken, with this between them. */
  readonly separator?: string;
  /** What the client assumes when it is not set. */
  readonly default?: string;
  readonly example?: string;
  /** True: do not show what is typed. */
  readonly secret: boolean;
}

/** Answers why a value cannot stand there, as a sentence for the user, or null when it can. */
export const validateMethod = 'jabber/validate';
export interface ValidateParams {
  readonly notation: NotationId;
  readonly name: string;
  readonly value: string;
  /** EMM only; default `jabber`. */
  readonly product?: ProductId;
  readonly uri?: string;
}

/** Choices for what is written; each counts for the targets it speaks of only. */
export interface TargetChoices {
  /** EMM: default `jabber`. */
  readonly product?: ProductId;
  /** Installer: the file to install. */
  readonly package?: string;
  /** Installer: replace the settings of an earlier installation (`CLEAR=1`). */
  readonly clear?: boolean;
  /** Installer: no user interface. */
  readonly quiet?: boolean;
  /** HTML and Markdown link: what the reader sees. */
  readonly label?: string;
  /** Managed properties: the name of the Android app. */
  readonly androidApp?: string;
}

/** Writes a text made of settings. */
export const generateMethod = 'jabber/generate';
export interface GenerateParams {
  readonly target: TargetId;
  readonly settings: readonly PlainSettingItem[];
  /** The notation whose names and values the settings have; absent: that of the target. */
  readonly from?: NotationId;
  readonly options?: TargetChoices;
  /** The document whose release counts. */
  readonly uri?: string;
}
export interface GenerateResult {
  /** Empty when nothing can be written; `problem` then says why, and `kept` what the text would hold. */
  readonly text: string;
  readonly problem?: string;
  /** For an untitled document that holds the text. */
  readonly languageId: string;
  /** A name to save it under. */
  readonly fileName: string;
  /** What the text holds, with its names and values; with a problem, what it would hold. */
  readonly kept: readonly PlainSettingItem[];
  /** What the target cannot express, and why. */
  readonly dropped: readonly (PlainSettingItem & { readonly reason: string })[];
  /** What to know about settings that the text holds. */
  readonly doubts: readonly { readonly name: string; readonly text: string }[];
}

/** The set of settings at a position, or null: the link, the command, the dictionary or the whole file. */
export const settingsAtMethod = 'jabber/settingsAt';
export interface SettingsAtParams {
  readonly uri: string;
  /** Absent: the first set of the document. */
  readonly position?: { readonly line: number; readonly character: number };
}
export interface SettingsAtResult {
  readonly notation: NotationId;
  readonly settings: readonly PlainSettingItem[];
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  /** Installer: what is installed. */
  readonly package?: string;
}

/** Writes the settings at a position in another notation; null when there are none. */
export const convertMethod = 'jabber/convert';
export interface ConvertParams extends SettingsAtParams {
  readonly target: TargetId;
  readonly options?: TargetChoices;
  /** In the notation of the target: added, and beating what the document says. */
  readonly settings?: readonly PlainSettingItem[];
}
export interface ConvertResult extends GenerateResult {
  readonly from: NotationId;
}

/** The text for the Cisco Support Field of a device; `problem` says why the file cannot stand there. */
export const supportFieldMethod = 'jabber/supportField';
export interface SupportFieldParams {
  /** Name or path of the group configuration file. */
  readonly file: string;
}
export interface SupportFieldResult {
  readonly text: string;
  readonly problem?: string;
}

/** All that one notation knows, as a page in Markdown. */
export const parameterPageMethod = 'jabber/parameterPage';
export interface ParameterPageParams {
  readonly notation: NotationId;
  readonly uri?: string;
}
export interface ParameterPage {
  readonly title: string;
  readonly markdown: string;
}

/**
 * Commands of the client that code lenses and code actions name. They are sent only to a client that says
 * `clientCommands` when it starts.
 */
export const copyTextCommand = 'jabber.copyText'; // (text: string)
export const convertCommand = 'jabber.convert'; // (place: SettingsAtParams)
export const openParametersCommand = 'jabber.openParameters'; // (params: ParameterPageParams)

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

/** What is asked before a deployment description is written, with what the open files tell already. */
export const deploymentQuestionsMethod = 'jabber/deploymentQuestions';
export interface DeploymentQuestion {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** One line of text, one of the choices, or any number of them. */
  readonly kind: 'text' | 'choice' | 'choices';
  readonly choices: readonly { readonly value: string; readonly meaning: string }[];
  readonly example?: string;
  readonly known?: string | readonly string[];
}
export interface DeploymentAnswer {
  readonly path: string;
  readonly value: string | readonly string[];
}

/** Why an answer cannot be taken, as a sentence for the user; null when it can. */
export const validateAnswerMethod = 'jabber/validateDeploymentAnswer';

/** The text of a deployment description that states the answers. */
export const newDeploymentMethod = 'jabber/newDeployment';
export interface NewDeploymentParams {
  readonly answers: readonly DeploymentAnswer[];
}

/** The rules of the jabber-lint.yaml that applies to a document, or that it is; null when there is none. */
export const ownRulesMethod = 'jabber/ownRules';
export interface OwnRulesParams {
  readonly uri: string;
}
export interface OwnRules {
  /** URI of the lint file. */
  readonly uri: string;
  readonly rules: readonly RuleItem[];
}

/** What a rule of a jabber-lint.yaml finds in the open files, as Markdown; null when there is no such rule. */
export const tryRuleMethod = 'jabber/tryRule';
export interface TryRuleParams {
  /** URI of the lint file. */
  readonly uri: string;
  /** The rule, or a place in it. */
  readonly id?: string;
  readonly position?: { readonly line: number; readonly character: number };
}
export interface TriedRule {
  readonly title: string;
  readonly markdown: string;
}
