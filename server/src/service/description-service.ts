import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Position,
  SelectionRange,
} from 'vscode-languageserver-types';
import { loadCatalogue } from './catalogue/load-catalogue.js';
import { mergeFindings } from './cross-checks/placing/merge-findings.js';
import type { PlacedHit } from './cross-checks/placing/place-hit.js';
import type { RuleKnowledge } from './cross-checks/problems/rule-knowledge.js';
import { createDeploymentReader } from './deployment/create-deployment-document.js';
import type { DeploymentDocument } from './deployment/deployment-document.js';
import { loadDeploymentSchema } from './deployment/deployment-schema.js';
import {
  type DescriptionAnswer,
  type DescriptionQuestion,
  descriptionQuestions,
  newDescription,
} from './deployment/new-description.js';
import { emptyList } from './features/completion/item.js';
import { diagnostics } from './features/diagnostics.js';
import { plainEditor } from './features/feature-context.js';
import { yamlCompletion } from './features/yaml/completion.js';
import { conditionCompletion } from './features/yaml/conditions/completion.js';
import { conditionAt, type FoundCondition } from './features/yaml/conditions/find-condition.js';
import { conditionHover } from './features/yaml/conditions/hover.js';
import { descriptionActions } from './features/yaml/fixes.js';
import { yamlFolds } from './features/yaml/folding.js';
import { yamlHover } from './features/yaml/hover.js';
import { descriptionLinks } from './features/yaml/links.js';
import { yamlSelections } from './features/yaml/selection.js';
import { yamlSymbols } from './features/yaml/symbols.js';
import type { YamlContext, YamlFile } from './features/yaml/yaml-file.js';
import { createKeptFindings } from './kept-findings.js';
import type { CodeActionRequest, LanguageServiceHost } from './language-service.js';
import type { LintFileProblem } from './lint-file/lint-file.js';
import { lintFileProblems } from './lint-file/lint-file-problems.js';
import { createLintFileText, type LintFileText } from './lint-file/lint-file-text.js';
import { lintSchema } from './lint-file/lint-schema.js';
import { type OpenFiles, type RuleChoice, type TriedRule, tryRule } from './lint-file/try-rule.js';
import { defaultLintOptions, type LintOptions } from './lint-options.js';
import { t } from './messages/localise.js';
import { once } from './once.js';
import { createRuleData } from './rule-data.js';
import { rules } from './rules/all.generated.js';
import { checkDescription, suppressionsIn } from './rules/check-description.js';
import type { Finding } from './rules/finding.js';
import { fixAll } from './rules/fix-all.js';
import { createSchemaTree } from './schema/create-schema-tree.js';
import type { Edit } from './text/edit.js';

/** What a service for files in YAML is told once. */
export interface DescriptionServiceHost extends LanguageServiceHost {
  /** What rules may name, where it has been read already. */
  readonly knowledge?: () => RuleKnowledge;
}

/** A file of ours in YAML. */
export type OurYaml = DeploymentDocument | LintFileText;

/**
 * Everything the tools know to do with a deployment description, and the editing of `jabber-lint.yaml`. Apart from the
 * language service because it brings a reader of YAML along, which few sessions need. None throws on bad input.
 */
export interface DescriptionService {
  /** The description of one version; reused for the same uri and text. */
  deployment(text: TextDocument): DeploymentDocument;
  /** A description that is not kept. */
  read(uri: string, text: string): DeploymentDocument;
  lintFile(text: TextDocument): LintFileText;
  /** All that is wrong with a lint file. */
  lintFileProblems(file: LintFileText): readonly LintFileProblem[];
  /** What a rule of a lint file finds in files; undefined where there is no such rule. */
  tryRule(file: LintFileText, choice: RuleChoice, files: OpenFiles): TriedRule | undefined;
  forget(uri: string): void;
  /** What is wrong with the description itself; kept per document and options. */
  check(document: DeploymentDocument, options: LintOptions): readonly Finding[];
  diagnostics(document: DeploymentDocument, options: LintOptions): Diagnostic[];
  fixAll(document: DeploymentDocument, options: LintOptions, ruleId?: string): readonly Edit[];
  codeActions(document: DeploymentDocument, request: CodeActionRequest, options: LintOptions): CodeAction[];
  completion(file: OurYaml, position: Position): CompletionList;
  hover(file: OurYaml, position: Position): Hover | undefined;
  documentSymbols(file: OurYaml): DocumentSymbol[];
  foldingRanges(file: OurYaml): FoldingRange[];
  selectionRanges(file: OurYaml, positions: readonly Position[]): SelectionRange[];
  documentLinks(file: OurYaml): DocumentLink[];
  /** What is asked before a new description is written. */
  questions(): DescriptionQuestion[];
  /** Why an answer cannot be taken, as a sentence for the user; undefined when it can. */
  validateAnswer(answer: DescriptionAnswer): string | undefined;
  /** The text of a description that states the answers. */
  write(answers: readonly DescriptionAnswer[]): string;
}

/** Puts the parts together for files in YAML. */
export function createDescriptionService(host: DescriptionServiceHost): DescriptionService {
  const deploymentSchema = loadDeploymentSchema(host.facts);
  const knowledge = host.knowledge ?? once(() => createRuleData(host, loadCatalogue(host.facts)).knowledge());
  const schemaOfLintFile = once(() => createSchemaTree(lintSchema(knowledge().metas)).root);
  const read = createDeploymentReader(deploymentSchema);
  const editor = host.editor ?? plainEditor;
  const kept = createKeptFindings();
  const keptDescriptions = new Map<string, DeploymentDocument>();
  const keptLintFiles = new Map<string, LintFileText>();
  const problems = new WeakMap<LintFileText, readonly LintFileProblem[]>();

  function lintProblems(file: LintFileText): readonly LintFileProblem[] {
    const known = problems.get(file) ?? lintFileProblems(file, { knowledge, read });
    problems.set(file, known);
    return known;
  }

  const contextOf = (file: OurYaml): YamlContext => ({
    ...editor,
    schema: file.kind === 'deployment' ? deploymentSchema.root : schemaOfLintFile(),
    usersOf: (path) => (file.kind === 'deployment' ? knowledge().factUsers(path) : []),
  });

  /** What the schema says is not said twice. */
  const isOthers = ({ kind, textDocument }: OurYaml): boolean =>
    editor.schemasByOthers === true && kind === 'lint-file' && textDocument.languageId === 'yaml';

  /** What is said of facts that a condition names. */
  const deploymentContext: YamlContext = { ...editor, schema: deploymentSchema.root, usersOf: () => [] };

  function check(document: DeploymentDocument, options: LintOptions): readonly Finding[] {
    const placed = host.foundInDeployment?.(document) ?? nothing;
    return kept(document, options, placed, () => {
      const findings = checkDescription(document, rules, options, host.onRuleError);
      return mergeFindings({ findings, unwanted: [] }, placed, options, suppressionsIn(document));
    });
  }

  const mendAll = (document: DeploymentDocument, options: LintOptions, ruleId?: string): readonly Edit[] =>
    fixAll(
      document,
      (next) => check(next, options),
      (text, { uri, version, textDocument }) => read(TextDocument.create(uri, textDocument.languageId, version, text)),
      ruleId,
    );

  const write = (answers: readonly DescriptionAnswer[]): string =>
    newDescription(deploymentSchema, answers, t('What is true of this deployment. What is not stated is unknown.'));

  return Object.freeze<DescriptionService>({
    deployment: (text) => keep(keptDescriptions, text, read),
    read: (uri, text) => read(TextDocument.create(uri, 'jabber-deployment', 0, text)),
    lintFile: (text) => keep(keptLintFiles, text, createLintFileText),
    lintFileProblems: lintProblems,
    tryRule: (file, choice, files) => tryRule(file, choice, files, { knowledge, read }),
    forget(uri) {
      keptDescriptions.delete(uri);
      keptLintFiles.delete(uri);
    },
    check,
    diagnostics: (document, options) => diagnostics(document, check(document, options), editor),
    fixAll: mendAll,
    codeActions: (document, request, options) =>
      descriptionActions(document, request, check(document, options), editor, () => mendAll(document, options)),
    completion(file, position) {
      const found = conditionIn(file, position);
      if (found) return conditionCompletion(file, found, knowledge(), deploymentContext);
      return isOthers(file) ? emptyList : yamlCompletion(file, position, contextOf(file));
    },
    hover(file, position) {
      const found = conditionIn(file, position);
      return (
        (found && conditionHover(file, found, knowledge(), deploymentContext)) ??
        (isOthers(file) ? undefined : yamlHover(file, position, contextOf(file)))
      );
    },
    documentSymbols: yamlSymbols,
    foldingRanges: yamlFolds,
    selectionRanges: yamlSelections,
    documentLinks: (file) => (file.kind === 'deployment' ? descriptionLinks(file) : []),
    questions: () => descriptionQuestions(deploymentSchema, { true: t('Yes'), false: t('No') }),
    validateAnswer: (answer) => {
      const text = write([answer]);
      const document = read(TextDocument.create('untitled:answer', 'jabber-deployment', 1, text));
      return check(document, defaultLintOptions)[0]?.message;
    },
    write,
  });
}

const nothing: readonly PlacedHit[] = [];

/** The last document of each URI. Versions start again when a document is opened again, so the text has to agree. */
function keep<D extends YamlFile>(kept: Map<string, D>, text: TextDocument, make: (text: TextDocument) => D): D {
  const known = kept.get(text.uri);
  if (known && known.textDocument === text && known.text === text.getText()) return known;
  const made = make(text);
  kept.set(text.uri, made);
  return made;
}

function conditionIn(file: OurYaml, position: Position): FoundCondition | undefined {
  return file.kind === 'lint-file' ? conditionAt(file, file.textDocument.offsetAt(position)) : undefined;
}
