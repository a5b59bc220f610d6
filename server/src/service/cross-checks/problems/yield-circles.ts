import { addToList } from '../../add-to-list.js';
import type { CrossCheck } from '../cross-check.js';

/** What one rule says: that it is left out beside another one, or the other way round. */
export interface YieldWord {
  readonly ruleId: string;
  readonly key: 'yields_to' | 'instead_of';
  /** The other rule. */
  readonly other: string;
}

/** Tells the words that close a circle, in which none of the rules would be told; without them there is none. */
export function circularYields(rules: readonly CrossCheck[]): (word: YieldWord) => boolean {
  const byRule = yieldsOf(rules);
  const closing = new Set<string>();
  const state = new Map<string, 'on the way' | 'done'>();
  const visit = (id: string): void => {
    state.set(id, 'on the way');
    for (const { to, word } of byRule.get(id) ?? []) {
      const known = state.get(to);
      if (known === 'on the way') closing.add(keyOf(word));
      else if (known === undefined) visit(to);
    }
    state.set(id, 'done');
  };
  for (const id of byRule.keys()) if (!state.has(id)) visit(id);
  return (word) => closing.has(keyOf(word));
}

/** The rules without the words that close a circle. */
export function withoutCircles(rules: readonly CrossCheck[]): readonly CrossCheck[] {
  const isCircular = circularYields(rules);
  return rules.map((rule) => {
    const left = (key: YieldWord['key']) =>
      rule[key] && { [key]: rule[key].filter((other) => !isCircular({ ruleId: rule.id, key, other })) };
    return { ...rule, ...left('yields_to'), ...left('instead_of') };
  });
}

/** Who yields to whom, and which rule says so. */
interface Yield {
  readonly to: string;
  readonly word: YieldWord;
}

function yieldsOf(rules: readonly CrossCheck[]): ReadonlyMap<string, readonly Yield[]> {
  const byRule = new Map<string, Yield[]>();
  for (const { id: ruleId, yields_to: betters = [], instead_of: others = [] } of rules) {
    for (const other of betters) addToList(byRule, ruleId, { to: other, word: { ruleId, key: 'yields_to', other } });
    for (const other of others) addToList(byRule, other, { to: ruleId, word: { ruleId, key: 'instead_of', other } });
  }
  return byRule;
}

function keyOf({ ruleId, key, other }: YieldWord): string {
  return `${ruleId} ${key} ${other}`;
}
