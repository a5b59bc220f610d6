import { existsSync } from 'node:fs';
import type { RulePageAddress } from '../../service/features/feature-context.js';

/**
 * Finds the pages of rules in code beside a program. `program` is the URL of the bundle in `dist/`, or of its entry in
 * `server/src/`.
 */
export function nodeRulePages(program: string): RulePageAddress {
  const isSource = program.endsWith('.ts');
  const known = new Map<string, string | undefined>();
  const find = (ruleId: string): string | undefined => {
    const page = new URL(isSource ? `service/rules/${ruleId}/README.md` : `rules/${ruleId}.md`, program);
    return existsSync(page) ? page.href : undefined;
  };
  return (ruleId) => {
    if (!known.has(ruleId)) known.set(ruleId, find(ruleId));
    return known.get(ruleId);
  };
}
