import type { LintFile } from '../../service/lint-file/lint-file.js';
import type { LintOptions } from '../../service/lint-options.js';

/** The base options with what the file says on top: single rules override, allowed names add up. */
export function applyLintFile(base: LintOptions, { options }: LintFile): LintOptions {
  return {
    release: options.release ?? base.release,
    platforms: options.platforms ?? base.platforms,
    rules: { ...base.rules, ...options.rules },
    allow: [...base.allow, ...(options.allow ?? [])],
    customRules: options.customRules ?? base.customRules,
  };
}
