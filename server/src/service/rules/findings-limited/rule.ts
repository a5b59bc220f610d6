import type { ConfigRule } from '../rule.js';
import { thisTool } from '../sources.js';

/** Without a check of its own: the engine reports it where it stops listing the findings of a rule. */
export const rule: ConfigRule = {
  meta: {
    id: 'findings-limited',
    category: 'structure',
    severity: 'information',
    summary: 'Only the first 1,000 findings of one rule are listed.',
    sources: [thisTool],
    fix: 'none',
    syntaxOnly: true,
  },
};
