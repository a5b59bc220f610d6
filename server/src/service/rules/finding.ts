import type { Range } from 'vscode-languageserver-types';
import type { Severity } from '../lint-options.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** A change that mends a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True: nothing else can have been meant; offered first and used by fix-all and `--fix`. */
  readonly certain: boolean;
  /** True: whoever asks for all fixes of this very rule wants it, too, though fix-all leaves it alone. */
  readonly whenRuleIsNamed?: boolean;
}

/** Another place that belongs to the finding. */
export interface Related {
  readonly span: Span;
  /** The document in which the span lies, when it is another one, and the span in lines. */
  readonly elsewhere?: { readonly uri: string; readonly range: Range };
  readonly message: string;
}

/** One thing that is wrong, as a rule reports it. */
export interface Report {
  readonly span: Span;
  /** One plain sentence: what is wrong, what is accepted, the closest match. */
  readonly message: string;
  /** Lowers (or, for a stated exception, raises) the rule's own severity. */
  readonly severity?: Severity;
  /** The parameter concerned, by its documented name. */
  readonly parameter?: string;
  readonly related?: readonly Related[];
  /** Rules that say the same less well, and whose finding this one takes the place of. */
  readonly insteadOf?: readonly string[];
  /** Findings of other rules that begin in here are consequences of this one and left out. */
  readonly absorbs?: Span;
  /** Greyed out or struck through in the editor. */
  readonly tag?: 'unnecessary' | 'deprecated';
  /** Fixes, most likely first; made only when asked for. */
  readonly fixes?: () => readonly Fix[];
}

/** A report that passed severity settings and suppressions. */
export interface Finding extends Report {
  readonly ruleId: string;
  readonly severity: Severity;
}
