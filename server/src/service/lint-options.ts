import type { Platform, Release } from './catalogue/parameter.js';
import type { CustomRule } from './cross-checks/pages/custom-rule.js';
import type { Severity } from './severity.js';

export { type Severity, severities } from './severity.js';

/** What applies to a document: from the editor's settings, jabber-lint.yaml or the command line. */
export interface LintOptions {
  readonly release: Release;
  readonly platforms: readonly Platform[];
  /** Rule id → severity instead of the rule's own, or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Parameter names that are known to the user; compared without regard to case. */
  readonly allow: readonly string[];
  /** Rules of the user's own; the same list as before means the same rules. */
  readonly customRules: readonly CustomRule[];
}

export const defaultLintOptions: LintOptions = {
  release: '12.9',
  platforms: ['windows', 'mac', 'android', 'ios', 'vdi'],
  rules: {},
  allow: [],
  customRules: [],
};
