import type { CrossCheck } from '../cross-check.js';

/** An expression in CEL as it stands in a rule. */
export interface RuleExpression {
  /** Keys that lead to it, such as `each`, `r`. */
  readonly path: readonly string[];
  readonly text: string;
  /** The names that are bound around it. */
  readonly names: readonly string[];
}

/** All expressions of a rule: its lists, each of which may use the names before it, its conditions and its words. */
export function ruleExpressions({ each = {}, when, doubtful, words = {} }: CrossCheck): RuleExpression[] {
  const names = Object.keys(each);
  return [
    ...Object.entries(each).map(([name, text], at) => ({ path: ['each', name], text, names: names.slice(0, at) })),
    { path: ['when'], text: when, names },
    ...(doubtful === undefined ? [] : [{ path: ['doubtful'], text: doubtful, names }]),
    ...Object.entries(words).map(([name, text]) => ({ path: ['words', name], text, names })),
  ];
}
