import type { ConditionLanguage, Expression } from './condition-language.js';
import type { CrossCheck, InputKind } from './cross-check.js';
import { neededInputs, readInputs } from './cross-check.js';
import { readsOf } from './reads.js';

/** A rule whose expressions have been compiled. */
export interface CompiledCheck {
  readonly rule: CrossCheck;
  readonly needed: readonly InputKind[];
  readonly reads: readonly InputKind[];
  /** Facts it asks for, as far as its text names them; a path that ends in a dot stands for all below it. */
  readonly facts: readonly string[];
  readonly each: readonly (readonly [name: string, list: Expression])[];
  readonly when: Expression;
  readonly words: ReadonlyMap<string, Expression>;
}

/** Something in a rule that cannot be compiled. */
export interface CheckProblem {
  /** Keys that lead to the expression, such as `each`, `r`. */
  readonly path: readonly string[];
  readonly message: string;
  /** Where in the expression, in characters. */
  readonly start?: number;
  readonly end?: number;
}

/** Compiles a rule; the problems when it cannot be. */
export function compileCheck(
  rule: CrossCheck,
  language: ConditionLanguage,
): { readonly check?: CompiledCheck; readonly problems: readonly CheckProblem[] } {
  const problems: CheckProblem[] = [];
  const names: string[] = [];
  const expression = (path: readonly string[], text: string): Expression | undefined => {
    try {
      return language.compile(text, names);
    } catch (error) {
      problems.push(problemOf(path, error));
      return undefined;
    }
  };
  const each: (readonly [string, Expression])[] = [];
  for (const [name, list] of Object.entries(rule.each ?? {})) {
    const compiled = expression(['each', name], list);
    if (compiled) each.push([name, compiled]);
    names.push(name);
  }
  const when = expression(['when'], rule.when);
  const words = new Map<string, Expression>();
  for (const [name, word] of Object.entries(rule.words ?? {})) {
    const compiled = expression(['words', name], word);
    if (compiled) words.set(name, compiled);
  }
  if (problems.length > 0 || !when) return { problems };
  const expressions = [...each.map(([, list]) => list), when, ...words.values()];
  const facts = [...new Set(expressions.flatMap(({ ast }) => readsOf(ast)))];
  return { check: { rule, needed: neededInputs(rule), reads: readInputs(rule), facts, each, when, words }, problems };
}

function problemOf(path: readonly string[], error: unknown): CheckProblem {
  if (!(error instanceof Error)) return { path, message: String(error) };
  const { range } = error as { readonly range?: { readonly start: number; readonly end: number } };
  const summary = 'summary' in error && typeof error.summary === 'string' ? error.summary : error.message;
  return { path, message: summary, ...(range ? { start: range.start, end: range.end } : {}) };
}
