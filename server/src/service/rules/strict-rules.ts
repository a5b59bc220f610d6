import { rules } from './all.generated.js';

const strictRules: ReadonlySet<string> = new Set(
  rules
    .filter(({ meta }) => meta.category === 'values' || meta.category === 'syntax')
    .map(({ meta }) => meta.id)
    .filter((id) => id !== 'placeholder-left'),
);

/** Whether a dialogue is strict about a rule. Placeholders of a tool that fills them in later are welcome there. */
export function isStrictRule(ruleId: string): boolean {
  return strictRules.has(ruleId);
}
