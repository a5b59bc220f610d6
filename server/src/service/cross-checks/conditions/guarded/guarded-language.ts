import { t } from '../../../messages/localise.js';
import type { ConditionLanguage, Expression } from '../condition-language.js';
import { createForecaster } from '../forecast/forecast.js';
import { guardedExpression, matchers } from './guard-expression.js';

/** A longer condition nobody has written by hand. */
const longestExpression = 5_000;

/** The language for conditions that users write: what they do is counted, and ends. */
export function createGuardedLanguage(language: ConditionLanguage): ConditionLanguage {
  const { effort } = language;
  const forecast = createForecaster(language.functions.filter(({ signature }) => !matchers.has(nameIn(signature))));

  function compile(expression: string, names: readonly string[]): Expression {
    refuseLong(expression);
    const written = language.compile(expression, names);
    const guarded = language.compile(guardedExpression(written.ast), names);
    // What a rule reads is read off the text as it was written.
    return Object.assign((values?: Record<string, unknown>) => guarded(values), {
      ast: written.ast,
      check: () => guarded.check(),
    });
  }

  return Object.freeze<ConditionLanguage>({
    ...language,
    compile,
    forecast: ({ ast }) => forecast(ast),
    // With all that may be bound it would have to be counted.
    mayHold: (condition, situation, scope) => scope !== undefined || language.mayHold(condition, situation),
    verify(expression, names) {
      refuseLong(expression);
      language.verify(expression, names);
      return compile(expression, names);
    },
    turn(_, work, otherwise) {
      effort.begin();
      const result = work();
      return effort.spent ? otherwise : result;
    },
    isSpent: () => effort.spent,
    count: (steps) => effort.count(steps),
    evaluate(expression, situation, scope) {
      effort.spend(undefined);
      const value = language.evaluate(expression, situation, scope);
      return effort.spend(value);
    },
  });
}

/** `has` of `Settings.has(string): bool`. */
function nameIn(signature: string): string {
  return /\w+(?=\()/.exec(signature)?.[0] ?? '';
}

function refuseLong(expression: string): void {
  if (expression.length > longestExpression)
    throw new Error(t('The expression is longer than {0} characters.', longestExpression));
}
