import type { Severity } from '../severity.js';

/** What a condition can read: a kind of file, or the deployment description. */
export const inputKinds = ['config', 'bootstrap', 'url', 'emm', 'deployment'] as const;
export type InputKind = (typeof inputKinds)[number];
/** The kinds that hold settings. */
export type SettingsKind = Exclude<InputKind, 'deployment'>;

/** A place to mark, as `config/EnableVideo`, `deployment/remote_access.mra` or `config/` for the file as a whole. */
export type PlaceName = string;

/** One change of a quick fix. Names and values may hold `{words}`. */
export type CheckEdit =
  | { readonly set: PlaceName; readonly to: string | Readonly<Partial<Record<SettingsKind, string>>> }
  | { readonly remove: PlaceName }
  | { readonly rename: PlaceName; readonly to: string };

/** A place in a guide. */
export interface CheckSource {
  readonly guide: string;
  readonly section?: string;
}

/** A way to mend what a rule finds. */
export interface CheckFix {
  /** What the user picks; worked out from the edits when absent. May hold `{words}`. */
  readonly title?: string;
  readonly edits: readonly CheckEdit[];
  /** True: nothing else can be meant, and it may be applied unasked. */
  readonly certain?: true;
}

/**
 * A rule that is data: a condition on settings, deployment and tables, with what to say and where.
 * Written in `schemas/rules/`, and by users under `customRules` of jabber-lint.yaml.
 */
export interface CrossCheck {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly severity: Severity;
  /** Our reading, or the guides disagree: it is never more than a warning. */
  readonly confidence?: 'medium';
  /** All of these have to be there … */
  readonly inputs?: readonly InputKind[];
  /** … or one of these. */
  readonly any_input?: readonly InputKind[];
  /** Read when they are there. */
  readonly optional?: readonly InputKind[];
  /** Optional inputs from whose silence the rule concludes: it runs only where a file of that kind is known. */
  readonly absence?: readonly InputKind[];
  /** Names bound in turn to the items of a list; one finding for each combination the condition holds for. */
  readonly each?: Readonly<Record<string, string>>;
  /** The condition, in CEL. */
  readonly when: string;
  /** Where this holds as well, the finding is information at most. */
  readonly doubtful?: string;
  /** Places to mark: the first that is there is where the finding stands, the others are told with it. */
  readonly at: readonly PlaceName[];
  /** True where it says of a setting that it does nothing: one of the global file may, where no group file is over it. */
  readonly idle?: true;
  readonly message: string;
  /** What stands for the `{words}` of message, places and fixes, in CEL. */
  readonly words?: Readonly<Record<string, string>>;
  /** How to mend it, for people. */
  readonly fix?: string;
  readonly fixes?: readonly CheckFix[];
  /** Findings of these rules on the same setting are left out: this one says it better. */
  readonly instead_of?: readonly string[];
  /** This one is left out where one of these rules has a finding on the same setting. */
  readonly yields_to?: readonly string[];
  /** Rules in code that may have a finding on the same setting for another reason. */
  readonly beside?: readonly string[];
  readonly table?: string;
  readonly source?: CheckSource;
  readonly see_also?: readonly CheckSource[];
  readonly note?: string;
}

/** The inputs a rule cannot do without or may do with one of. */
export function neededInputs({ inputs, any_input }: CrossCheck): readonly InputKind[] {
  return inputs ?? any_input ?? [];
}

/** Every input a rule reads. */
export function readInputs(rule: CrossCheck): readonly InputKind[] {
  return [...neededInputs(rule), ...(rule.optional ?? [])];
}
