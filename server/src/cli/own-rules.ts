import { join } from 'node:path';
import type { CustomRule } from '../service/cross-checks/custom-rule.js';
import { applyingOptions } from './applying-options.js';

/** The rules of the lint file of `--config`, or of the one in or above the current directory. */
export async function ownRules(config: string | undefined): Promise<readonly CustomRule[]> {
  const form = async () => {
    const { createLintFileText } = await import('../service/lint-file/lint-file-text.js');
    return { lintFile: createLintFileText, lintFileProblems: () => [] };
  };
  const command = { release: undefined, platforms: undefined, config };
  const { options } = await applyingOptions(command, form, () => {})(join('.', 'jabber-config.xml'));
  return options.customRules;
}
