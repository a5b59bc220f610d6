import type { Catalogue } from '../catalogue/catalogue.js';
import type { Source } from '../catalogue/parameter.js';
import type { JabberDocument } from '../documents/jabber-document.js';
import type { Group, Setting } from '../documents/setting.js';
import type { LintOptions, Severity } from '../lint-options.js';
import type { Report } from './finding.js';

export type Category = 'syntax' | 'structure' | 'names' | 'values' | 'releases' | 'relations' | 'security' | 'style';

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
}

/** What a check may see and the one door it reports through. */
export interface RuleContext {
  readonly document: JabberDocument;
  readonly catalogue: Catalogue;
  readonly options: LintOptions;
  /** The ids of all rules there are, switched off ones included. */
  readonly ruleIds: readonly string[];
  report(report: Report): void;
}

/**
 * A rule: its meta and one or more checks. `setting` is called for each parameter written in the
 * file, `group` for each group, `document` once. Checks keep no state between documents.
 */
export interface Rule {
  readonly meta: RuleMeta;
  readonly document?: (context: RuleContext) => void;
  readonly group?: (group: Group, context: RuleContext) => void;
  readonly setting?: (setting: Setting, context: RuleContext) => void;
}
