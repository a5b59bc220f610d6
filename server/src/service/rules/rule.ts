import type { Catalogue } from '../catalogue/catalogue.js';
import type { Notation } from '../catalogue/notation.js';
import type { Source } from '../catalogue/parameter.js';
import type { DeploymentDocument } from '../deployment/deployment-document.js';
import type { ConfigDocument, JabberDocument } from '../documents/jabber-document.js';
import type { ConfigSetting, Group, Setting } from '../documents/setting.js';
import type { SettingSet } from '../documents/setting-set.js';
import type { LintOptions, Severity } from '../lint-options.js';
import type { FileProblem } from '../schema/schema-problem.js';
import type { Report } from './finding.js';

export type Category =
  | 'syntax'
  | 'structure'
  | 'names'
  | 'values'
  | 'releases'
  | 'relations'
  | 'security'
  | 'style'
  | 'deployment';

/** What is said about a rule as a whole; feeds settings, docs index and SARIF. */
export interface RuleMeta {
  /** Equal to the name of the rule's folder. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One short sentence, English; localised where it is shown. */
  readonly summary: string;
  /** The places in the guides (or the standard) that the rule rests on. */
  readonly sources: readonly Source[];
  /** `certain`: has fixes for fix-all; `choice`: offers fixes the user picks; `none`. */
  readonly fix: 'certain' | 'choice' | 'none';
  /** True: runs even when the document is too large for anything else. */
  readonly syntaxOnly?: true;
  /** The notations it looks at; absent: `jabber-config.xml` alone. */
  readonly notations?: readonly Notation[];
}

/** What a check may see and the one door it reports through. */
export interface RuleContext<D extends JabberDocument = JabberDocument> {
  readonly document: D;
  readonly catalogue: Catalogue;
  readonly options: LintOptions;
  /** The ids of all rules there are, switched off ones included. */
  readonly ruleIds: readonly string[];
  report(report: Report): void;
}

/** The meta of a rule on `jabber-config.xml` alone. */
export type ConfigMeta = RuleMeta & { readonly notations?: never };

export type ConfigContext = RuleContext<ConfigDocument>;

/**
 * A rule on `jabber-config.xml`: its meta and one or more checks. `setting` is called for each parameter
 * written in the file, `group` for each group, `document` once. Checks keep no state between documents.
 */
export interface ConfigRule {
  readonly meta: ConfigMeta;
  readonly document?: (context: ConfigContext) => void;
  readonly group?: (group: Group, context: ConfigContext) => void;
  readonly setting?: (setting: ConfigSetting, context: ConfigContext) => void;
}

/** A rule on documents of several notations: `set` is called for each set of settings. */
export interface NotationRule {
  readonly meta: RuleMeta & { readonly notations: readonly Notation[] };
  readonly document?: (context: RuleContext) => void;
  readonly set?: (set: SettingSet, context: RuleContext) => void;
  readonly setting?: (setting: Setting, context: RuleContext) => void;
}

/** A rule on deployment descriptions: called for each thing that is wrong with one. It looks at no settings. */
export interface DescriptionRule {
  readonly meta: RuleMeta & { readonly notations: readonly [] };
  readonly problem: (problem: FileProblem, document: DeploymentDocument) => Report | undefined;
}

/** A rule, told apart by `meta.notations`. */
export type Rule = ConfigRule | NotationRule | DescriptionRule;

export function isConfigRule(rule: Rule): rule is ConfigRule {
  return rule.meta.notations === undefined;
}

export function isDescriptionRule(rule: Rule): rule is DescriptionRule {
  return 'problem' in rule;
}
