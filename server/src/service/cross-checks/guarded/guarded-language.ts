import type { ConditionLanguage, Expression } from '../condition-language.js';
import { guardedExpression } from './guard-expression.js';

/** A longer condition nobody has written by hand. */
const longestExpression = 5_000;

/** The language for conditions that users write: what they do is counted, and ends. */
export function createGuardedLanguage(language: ConditionLanguage): ConditionLanguage {
  const { effort } = language;

  function compile(expression: string, names: readonly string[]): Expression {
    if (expression.length > longestExpression) throw new Error('the expression is too long');
    const written = language.compile(expression, names);
    return language.compile(guardedExpression(written.ast), names);
  }

  return Object.freeze<ConditionLanguage>({
    ...language,
    compile,
    verify(expression, names) {
      if (expression.length > longestExpression) throw new Error('the expression is too long');
      language.verify(expression, names);
      return compile(expression, names);
    },
    begin: () => effort.begin(),
    evaluate(expression, situation, bindings) {
      effort.spend(undefined);
      const value = language.evaluate(expression, situation, bindings);
      return effort.spend(value);
    },
  });
}
