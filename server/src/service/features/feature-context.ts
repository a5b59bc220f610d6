import type { Catalogue } from '../catalogue/catalogue.js';
import type { LintOptions } from '../lint-options.js';

/** What the editor at the other end can do; fixed for the life of a language service. */
export interface EditorAbilities {
  /** Completions may hold tab stops and choices. */
  readonly snippets: boolean;
  /** Hover and completion documentation may be Markdown. */
  readonly markdown: boolean;
  /** One edit range may be stated for a whole completion list (`itemDefaults.editRange`). */
  readonly completionDefaults: boolean;
  /** The edit of a code action may be asked for later (`codeAction/resolve` with `edit`). */
  readonly resolvesCodeActions: boolean;
  /** Another extension completes and explains `jabber-lint.yaml` by its schema. */
  readonly schemasByOthers?: boolean;
  /** Where the pages of rules are, for the links on their codes. */
  readonly rulePage?: RulePageAddress;
}

/** The address of a rule's page; undefined where it has none. */
export type RulePageAddress = (ruleId: string) => string | undefined;

/** An editor that says nothing about itself. */
export const plainEditor: EditorAbilities = {
  snippets: false,
  markdown: false,
  completionDefaults: false,
  resolvesCodeActions: false,
};

/** What every editor feature may look at besides the document. */
export interface FeatureContext {
  readonly catalogue: Catalogue;
  readonly options: LintOptions;
  readonly editor: EditorAbilities;
}
