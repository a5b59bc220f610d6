import type { Catalogue } from '../catalogue/catalogue.js';
import type { JabberDocument } from '../documents/jabber-document.js';
import type { Setting } from '../documents/setting.js';
import type { SettingSet } from '../documents/setting-set.js';
import type { LintOptions } from '../lint-options.js';
import type { Finding, Report } from './finding.js';
import { FindingCollector, type Unwanted } from './finding-collector.js';
import { inReadersWords } from './in-readers-words.js';
import { isConfigRule, isDescriptionRule, type Rule, type RuleContext } from './rule.js';
import { readSuppressions } from './suppressions.js';

/** Told of a rule that threw; the other rules still run. */
export type OnRuleError = (ruleId: string, error: unknown) => void;

/** What rules in code have to know of those that are data. */
export interface OtherRules {
  /** A comment may silence these as well. */
  readonly ruleIds: readonly string[];
  /** Takes what is silenced of rules that one of the others speaks for. */
  readonly unwanted: Unwanted;
}

/**
 * Runs the rules over a document. The findings come in the order of the text, with the severities of
 * the options, without those a comment silences. A rule that throws is skipped and told to `onRuleError`.
 */
export function checkDocument(
  document: JabberDocument,
  rules: readonly Rule[],
  catalogue: Catalogue,
  options: LintOptions,
  onRuleError?: OnRuleError,
  others?: OtherRules,
): Finding[] {
  const suppressions = readSuppressions(document);
  const collector = new FindingCollector(
    options,
    (ruleId, offset) => suppressions.covers(ruleId, offset),
    others?.unwanted,
  );
  const readable = inReadersWords(document);
  const ruleIds = [...rules.map(({ meta }) => meta.id), ...(others?.ruleIds ?? [])];
  for (const rule of rules) {
    if (!isAbout(rule, document)) continue;
    if (options.rules[rule.meta.id] === 'off' && !others?.unwanted.ruleIds.has(rule.meta.id)) continue;
    if (document.tooLarge && !rule.meta.syntaxOnly) continue;
    const progress = { goesOn: true };
    const context: RuleContext = {
      document,
      catalogue,
      options,
      ruleIds,
      report: (report) => {
        const sure = asSureAsTheFacts(report, rule, document, catalogue);
        progress.goesOn = collector.add(rule.meta, readable(sure));
      },
    };
    try {
      runRule(rule, context, progress);
    } catch (error) {
      onRuleError?.(rule.meta.id, error);
    }
  }
  return collector.finish();
}

/**
 * Of the bootstrap file only a few keys are documented. What is said of the others rests on a setting of the same
 * meaning in another place, so it is a hint.
 */
function asSureAsTheFacts(report: Report, { meta }: Rule, { notation }: JabberDocument, catalogue: Catalogue): Report {
  if (notation !== 'bootstrap' || report.parameter === undefined || meta.category === 'syntax') return report;
  const { keyEvidence } = catalogue.vocabulary('bootstrap').find(report.parameter) ?? {};
  return keyEvidence === 'documented' ? report : { ...report, severity: 'hint' };
}

function isAbout({ meta }: Rule, { notation }: JabberDocument): boolean {
  return meta.notations?.includes(notation) ?? notation === 'config';
}

/**
 * Rule by rule rather than parameter by parameter: each inner loop then calls one function only, and ends
 * when the rule has more findings than are listed.
 */
function runRule(rule: Rule, context: RuleContext, progress: { readonly goesOn: boolean }): void {
  const { document } = context;
  if (isDescriptionRule(rule)) return;
  if (!isConfigRule(rule)) {
    rule.document?.(context);
    if (rule.set) runEach<SettingSet>(document.sets, (set) => rule.set?.(set, context), progress);
    if (rule.setting) runEach<Setting>(document.settings, (setting) => rule.setting?.(setting, context), progress);
  } else if (document.kind === 'config') {
    const about = { ...context, document };
    rule.document?.(about);
    if (rule.group) for (const group of document.groups) rule.group(group, about);
    if (rule.setting) runEach(document.settings, (setting) => rule.setting?.(setting, about), progress);
  }
}

function runEach<T>(items: readonly T[], check: (item: T) => void, progress: { readonly goesOn: boolean }): void {
  for (const item of items) {
    check(item);
    if (!progress.goesOn) break;
  }
}
