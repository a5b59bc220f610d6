import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  FormattingOptions,
  Hover,
  InlayHint,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  TextEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-types';
import type { Answer } from './answers/answer.js';
import type { PlainAnswerId } from './answers/answer-to.js';
import type { FileFindings } from './answers/check-answer.js';
import type { Notation } from './catalogue/notation.js';
import type { DeploymentCheck } from './cross-checks/checking/deployment-check.js';
import type { DeploymentMembers } from './cross-checks/checking/deployment-members.js';
import type { CustomRule } from './cross-checks/pages/custom-rule.js';
import type { PlacedHit } from './cross-checks/placing/place-hit.js';
import type { RuleKnowledge } from './cross-checks/problems/rule-knowledge.js';
import type { DeploymentDocument } from './deployment/deployment-document.js';
import type { Encoding, JabberDocument } from './documents/jabber-document.js';
import type { FactsSource } from './facts/facts-source.js';
import type { EditorAbilities } from './features/feature-context.js';
import type { OfferedRequest, OfferedSetting } from './features/writing/offered-settings.js';
import type { ParameterPage } from './features/writing/parameter-page.js';
import type { SettingsAt } from './features/writing/settings-at.js';
import type { Generated, PlainSetting, SettingsInput } from './generate/settings-input.js';
import type { Target, TargetOptions } from './generate/target.js';
import type { TargetForm } from './generate/target-form.js';
import type { LintOptions } from './lint-options.js';
import type { OnRuleError } from './rules/check-document.js';
import type { Finding } from './rules/finding.js';
import type { RuleMeta } from './rules/rule.js';
import type { Edit } from './text/edit.js';

/** How the bytes were written, where the host has seen them. */
export interface ByteFacts {
  readonly encoding?: Encoding;
  readonly hasByteOrderMark?: boolean;
}

/** What an editor is told about code actions: which findings' fixes, and of which kinds. */
export interface CodeActionRequest {
  readonly range: Range;
  /** LSP code action kinds wanted; undefined: all. */
  readonly only?: readonly string[];
}

/** What a language service is told once, when it is made. */
export interface LanguageServiceHost {
  /** Where the data files of the package are. */
  readonly facts: FactsSource;
  /** What the editor can do; an editor that says nothing when absent. */
  readonly editor?: EditorAbilities;
  /** Told of a rule that threw; the other rules still run. */
  readonly onRuleError?: OnRuleError;
  /**
   * What was found in a file beside the others of its deployment; undefined where the document, as it stands, belongs
   * to none: then it is checked by itself.
   */
  readonly foundInDeployment?: (document: JabberDocument | DeploymentDocument) => readonly PlacedHit[] | undefined;
}

/** A file that a new configuration can start from; the body is in snippet syntax. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly snippet: string;
}

/** A written text with an account of it, and how it is opened and saved. */
export type WrittenFile = Generated & Pick<TargetForm, 'languageId' | 'fileName'>;

/** What to make of the settings of a document. */
export interface ConvertRequest {
  readonly target: Target;
  readonly choices: TargetOptions;
  /** In the notation of the target: added, and beating what the document says. */
  readonly chosen?: readonly PlainSetting[];
}

/**
 * Everything the tools know to do with a text that configures Jabber, as a frozen object of functions.
 * All are synchronous and pure: texts and options in, LSP values out. None throws on bad input.
 */
export interface LanguageService {
  /** The document of one version; parsed lazily, reused for the same uri and version. */
  document(text: TextDocument, bytes?: ByteFacts): JabberDocument;
  /** A document that is not kept. */
  read(text: TextDocument, bytes?: ByteFacts): JabberDocument;
  /** Drops what is kept for a closed document. */
  forget(uri: string): void;
  /** Findings in the order of the text; kept per document and options. */
  check(document: JabberDocument, options: LintOptions): readonly Finding[];
  diagnostics(document: JabberDocument, options: LintOptions): Diagnostic[];
  codeActions(document: JabberDocument, request: CodeActionRequest, options: LintOptions): CodeAction[];
  /**
   * Fills in the edit of an action that `codeActions` left open (see `CodeActionData`); an action whose
   * edit touches `jabber-lint.yaml` is the host's to fill in and comes back as it is.
   */
  resolveCodeAction(document: JabberDocument, action: CodeAction, options: LintOptions): CodeAction;
  /** Edits of all certain fixes (of one rule when given), repeated until nothing is left to mend. */
  fixAll(document: JabberDocument, options: LintOptions, ruleId?: string): readonly Edit[];
  /** `trigger`: the character whose typing made the editor ask; undefined when the user asked. */
  completion(document: JabberDocument, position: Position, options: LintOptions, trigger?: string): CompletionList;
  resolveCompletion(item: CompletionItem, options: LintOptions): CompletionItem;
  hover(document: JabberDocument, position: Position, options: LintOptions): Hover | undefined;
  documentSymbols(document: JabberDocument): DocumentSymbol[];
  workspaceSymbols(documents: Iterable<JabberDocument>, query: string): WorkspaceSymbol[];
  codeLenses(document: JabberDocument): CodeLens[];
  foldingRanges(document: JabberDocument): FoldingRange[];
  selectionRanges(document: JabberDocument, positions: readonly Position[]): SelectionRange[];
  /** The name in the open and in the close tag, when both say the same. */
  linkedEditingRanges(document: JabberDocument, position: Position): Range[] | undefined;
  /** The text to insert after a `>` or `</` just typed at the position, as a snippet with `$0`. */
  closeTag(document: JabberDocument, position: Position): string | undefined;
  documentLinks(document: JabberDocument): DocumentLink[];
  format(document: JabberDocument, options: FormattingOptions, range?: Range): TextEdit[];
  inlayHints(document: JabberDocument, range: Range, options: LintOptions): InlayHint[];
  semanticTokens(document: JabberDocument, options: LintOptions, range?: Range): SemanticTokens;
  /** The settings that a dialogue offers to write. */
  offeredSettings(request: OfferedRequest, options: LintOptions): OfferedSetting[];
  /** Why a setting cannot have the value, as a sentence for the user; undefined when it can. */
  validateValue(request: {
    readonly notation: Notation;
    readonly name: string;
    readonly value: string;
  }): string | undefined;
  /** Writes settings as the target, for the release of the options. */
  generate(input: SettingsInput, target: Target, choices: TargetOptions, options: LintOptions): WrittenFile;
  /** The set of settings at a position, or the first one. */
  settingsAt(document: JabberDocument, position: Position | undefined): SettingsAt | undefined;
  /** That set in another notation. */
  convert(
    document: JabberDocument,
    position: Position | undefined,
    request: ConvertRequest,
    options: LintOptions,
  ): (WrittenFile & { readonly from: Notation }) | undefined;
  /** The text for the Cisco Support Field of a device; `problem` says why the file cannot stand there. */
  supportField(file: string): { readonly text: string; readonly problem?: string };
  /** All that a notation knows, to read. */
  parameterPage(notation: Notation, options: LintOptions): ParameterPage;
  /** Makes the check of one deployment: by our rules, or by those of a lint file. */
  deploymentCheck(customRules?: readonly CustomRule[]): DeploymentCheck;
  /** What is said about each rule of a lint file that can be run. */
  customMetas(customRules: readonly CustomRule[]): readonly RuleMeta[];
  /** What rules may name, for those who check and write them. */
  ruleKnowledge(): RuleKnowledge;
  /** Answers a question about a deployment. */
  answer(id: PlainAnswerId, members: DeploymentMembers): Answer;
  /** What a deployment check found, as a report; `files` in the order in which they are to stand. */
  checkAnswer(name: string | undefined, files: readonly FileFindings[], customRules: readonly CustomRule[]): Answer;
  /** What is said about each rule, cross-checks included, with the summary in the user's language. */
  rules(): RuleMeta[];
  /** The page of a cross-check, in Markdown; the rules in code have theirs in files. */
  checkPage(ruleId: string, customRules?: readonly CustomRule[]): string | undefined;
  templates(): Template[];
}
