import { join } from 'node:path';
import type { CustomRule } from '../service/cross-checks/pages/custom-rule.js';
import type { LintFileText } from '../service/lint-file/lint-file-text.js';
import { applyingOptions, type OnLintFileProblem } from './applying-options.js';

/**
 * The rules of the lint file of `--config`, or of the one in or above the current directory. Throws a `UsageError` where
 * that of `--config` cannot be read.
 */
export async function ownRules(
  config: string | undefined,
  onProblem: OnLintFileProblem,
): Promise<readonly CustomRule[]> {
  const form = async () => {
    const { createLintFileText } = await import('../service/lint-file/lint-file-text.js');
    return { lintFile: createLintFileText, lintFileProblems: ({ lintFile }: LintFileText) => lintFile.problems };
  };
  const command = { release: undefined, platforms: undefined, config };
  const { options } = await applyingOptions(command, form, onProblem)(join('.', 'jabber-config.xml'));
  return options.customRules;
}
