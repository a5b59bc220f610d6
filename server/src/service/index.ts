import { TextDocument } from 'vscode-languageserver-textdocument';
import { answerTo } from './answers/answer-to.js';
import { checkAnswer, type SourcesOf } from './answers/check-answer.js';
import { loadCatalogue } from './catalogue/load-catalogue.js';
import { metaOf } from './cross-checks/pages/check-meta.js';
import type { CustomRule } from './cross-checks/pages/custom-rule.js';
import { createPageOfCheck } from './cross-checks/pages/page-of-check.js';
import { mergeFindings, rulesSaidBy } from './cross-checks/placing/merge-findings.js';
import type { PlacedHit } from './cross-checks/placing/place-hit.js';
import { createDocumentStore } from './document-store.js';
import { createJabberDocument, type DocumentInput } from './documents/create-document.js';
import type { ConfigDocument, JabberDocument } from './documents/jabber-document.js';
import { textKindOf } from './documents/text-kind.js';
import { closeTag } from './features/close-tag.js';
import { codeActions, resolveCodeAction } from './features/code-actions/code-actions.js';
import { codeLenses } from './features/code-lens.js';
import { completion, resolveCompletion } from './features/completion/completion.js';
import { diagnostics } from './features/diagnostics.js';
import { documentLinks } from './features/document-links.js';
import { type FeatureContext, plainEditor } from './features/feature-context.js';
import { foldingRanges } from './features/folding.js';
import { format } from './features/format.js';
import { hover } from './features/hover/hover.js';
import { inlayHints } from './features/inlay-hints.js';
import { linkedEditingRanges } from './features/linked-editing.js';
import { selectionRanges } from './features/selection.js';
import { semanticTokens } from './features/semantic-tokens.js';
import { documentSymbols } from './features/symbols/document-symbols.js';
import { workspaceSymbols } from './features/symbols/workspace-symbols.js';
import { templates } from './features/templates.js';
import { offeredSettings } from './features/writing/offered-settings.js';
import { parameterPage } from './features/writing/parameter-page.js';
import { setOf, settingsAt } from './features/writing/settings-at.js';
import { conversionOf } from './generate/convert.js';
import { generateChecked } from './generate/generate-checked.js';
import type { Generated } from './generate/settings-input.js';
import { supportFieldText, validateSupportField } from './generate/support-field.js';
import type { Target, TargetOptions } from './generate/target.js';
import { formOfTarget, type TargetForm } from './generate/target-form.js';
import { validateInText } from './generate/validate-in-text.js';
import { createKeptFindings } from './kept-findings.js';
import type { LanguageService, LanguageServiceHost, WrittenFile } from './language-service.js';
import { defaultLintOptions, type LintOptions } from './lint-options.js';
import { translated } from './messages/localise.js';
import { once } from './once.js';
import { createRuleData } from './rule-data.js';
import { rules } from './rules/all.generated.js';
import { checkDocument } from './rules/check-document.js';
import type { Finding } from './rules/finding.js';
import { fixAll } from './rules/fix-all.js';
import { inReadersWords } from './rules/in-readers-words.js';
import type { RuleMeta } from './rules/rule.js';
import { isStrictRule } from './rules/strict-rules.js';
import { readSuppressions } from './rules/suppressions.js';
import type { Edit } from './text/edit.js';

/** The one place where the parts are put together. Throws a `FactsError` when the catalogue cannot be read. */
export function createLanguageService(host: LanguageServiceHost): LanguageService {
  const catalogue = loadCatalogue(host.facts);
  const editor = host.editor ?? plainEditor;
  const documents = createDocumentStore(catalogue);
  const data = createRuleData(host, catalogue);

  const context = (options: LintOptions): FeatureContext => ({ catalogue, options, editor });

  const kept = createKeptFindings();

  function check(document: JabberDocument, options: LintOptions): readonly Finding[] {
    return checkWith(document, host.foundInDeployment?.(document) ?? data.alone(document, options), options);
  }

  function checkWith(document: JabberDocument, placed: readonly PlacedHit[], options: LintOptions): readonly Finding[] {
    return kept(document, options, placed, () => {
      const unwanted = { ruleIds: rulesSaidBy(placed), findings: [] };
      const others = { ruleIds: data.crossChecks().rules.map(({ id }) => id), unwanted };
      const findings = checkDocument(document, rules, catalogue, options, host.onRuleError, others);
      const own = { findings, unwanted: unwanted.findings };
      return mergeFindings(own, placed, options, readSuppressions(document), inReadersWords(document));
    });
  }

  const customMetas = (customRules: readonly CustomRule[]): readonly RuleMeta[] =>
    customRules.length === 0 ? [] : data.custom(customRules).checks.map(({ rule }) => metaOf(rule));

  function sourcesIn(metas: readonly RuleMeta[]): SourcesOf {
    return (ruleId) => {
      const sources = metas.find(({ id }) => id === ruleId)?.sources ?? [];
      return sources.map(({ guide, chapter }) => (chapter === undefined ? guide : `${guide}: ${chapter}`)).join('; ');
    };
  }

  const pageOf = once(() => createPageOfCheck(host.facts, () => data.crossChecks().rules));

  const checkText =
    (options: LintOptions) =>
    (text: string, { as, fileName }: TargetForm): readonly Finding[] => {
      const textDocument = TextDocument.create(`untitled:/${fileName}`, '', 0, text);
      return check(createJabberDocument({ textDocument, as }, catalogue), options);
    };

  const checkValue = (text: string, form: TargetForm): readonly Finding[] =>
    checkText(defaultLintOptions)(text, form).filter(({ ruleId }) => isStrictRule(ruleId));

  function fixAllIn(document: JabberDocument, options: LintOptions, ruleId?: string): readonly Edit[] {
    // What its deployment makes of the text after the first fixes is not known; nor is it what it would be alone.
    const isMember = host.foundInDeployment?.(document) !== undefined;
    return fixAll(
      document,
      (next) => (isMember && next !== document ? checkWith(next, nothing, options) : check(next, options)),
      (text, previous) => createJabberDocument(withText(previous, text), catalogue),
      ruleId,
    );
  }

  // Functions around functions: a part is loaded when it is first used, and a start uses none.
  return Object.freeze<LanguageService>({
    document: (text, bytes) => documents.get(text, bytes),
    read: (text, bytes) => createJabberDocument({ textDocument: text, ...bytes }, catalogue),
    forget: (uri) => documents.forget(uri),
    check,
    diagnostics: (document, options) => diagnostics(document, check(document, options), editor),
    codeActions: (document, request, options) =>
      codeActions(
        document,
        request,
        { findings: check(document, options), fixAll: (ruleId) => fixAllIn(document, options, ruleId) },
        context(options),
      ),
    resolveCodeAction: (document, action, options) =>
      resolveCodeAction(document, action, (ruleId) => fixAllIn(document, options, ruleId)),
    fixAll: fixAllIn,
    completion: (document, position, options, trigger) => completion(document, position, context(options), trigger),
    resolveCompletion: (item, options) => resolveCompletion(item, context(options)),
    hover: (document, position, options) => hover(document, position, context(options)),
    documentSymbols: (document) => documentSymbols(document),
    workspaceSymbols: (documents, query) => workspaceSymbols(documents, query),
    codeLenses: (document) => codeLenses(document),
    foldingRanges: (document) => forConfig(document, foldingRanges, []),
    selectionRanges: (document, positions) => selectionRanges(document, positions),
    linkedEditingRanges: (document, position) =>
      forConfig(document, (config) => linkedEditingRanges(config, position), undefined),
    closeTag: (document, position) => forConfig(document, (config) => closeTag(config, position), undefined),
    documentLinks: (document) => documentLinks(document),
    format: (document, options, range) => forConfig(document, (config) => format(config, options, range), []),
    inlayHints: (document, range, options) => inlayHints(document, range, context(options)),
    semanticTokens: (document, options, range) => semanticTokens(document, context(options), range),
    offeredSettings: (request, options) => offeredSettings(request, context(options)),
    validateValue: ({ notation, ...setting }) => validateInText(notation, setting, catalogue, checkValue),
    generate: (input, target, choices, options) =>
      writtenFile(target, generateChecked(input, target, withRelease(choices, options), catalogue, checkText(options))),
    settingsAt: (document, position) => settingsAt(document, position),
    convert: (document, position, { target, choices, chosen }, options) => {
      const set = setOf(document, position);
      if (!set) return undefined;
      const conversion = conversionOf(document, set, target, withRelease(choices, options), chosen);
      const text = generateChecked(conversion.input, target, conversion.options, catalogue, checkText(options));
      return { from: set.notation, ...writtenFile(target, text) };
    },
    supportField: (file) => {
      const problem = validateSupportField(file);
      return problem === undefined ? { text: supportFieldText(file) } : { text: '', problem };
    },
    parameterPage: (notation, options) => parameterPage(notation, context(options)),
    deploymentCheck: (customRules) =>
      customRules ? data.custom(customRules).deployment() : data.crossChecks().deployment(),
    ruleKnowledge: data.knowledge,
    customMetas,
    answer: (id, members) => answerTo(id, members, data.crossChecks().language, catalogue),
    checkAnswer: (name, files, customRules) =>
      checkAnswer(name, files, sourcesIn([...data.metas(), ...customMetas(customRules)])),
    rules: () => data.metas().map((meta) => ({ ...meta, summary: translated(meta.summary) })),
    checkPage: (ruleId, customRules = []) => pageOf()(ruleId, customRules),
    templates: () => templates(),
  });
}

/** A text of the same kind in place of the document's. */
function withText(document: JabberDocument, text: string): DocumentInput {
  const { uri, version, textDocument, encoding, hasByteOrderMark } = document;
  return {
    textDocument: TextDocument.create(uri, textDocument.languageId, version, text),
    encoding,
    hasByteOrderMark,
    as: textKindOf(document),
  };
}

/** The answer of a feature that knows `jabber-config.xml` only. */
function forConfig<R>(document: JabberDocument, answer: (config: ConfigDocument) => R, empty: R): R {
  return document.kind === 'config' ? answer(document) : empty;
}

function withRelease(choices: TargetOptions, { release }: LintOptions): TargetOptions {
  return { release, ...choices };
}

function writtenFile(target: Target, text: Generated): WrittenFile {
  const { languageId, fileName } = formOfTarget(target);
  return { ...text, languageId, fileName };
}

const nothing: readonly PlacedHit[] = [];
