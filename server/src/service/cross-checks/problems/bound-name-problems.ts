import { t } from '../../messages/localise.js';
import type { ConditionLanguage } from '../conditions/condition-language.js';
import type { CrossCheck } from '../cross-check.js';
import type { CheckProblem } from './check-problem.js';

/** The names under `each` by which no expression could ask for what is bound. */
export function boundNameProblems({ each = {} }: CrossCheck, language: ConditionLanguage): CheckProblem[] {
  return Object.keys(each)
    .filter((name) => !canBeBound(name, language))
    .map((name) => ({
      path: ['each', name],
      isInKey: true,
      message: t('`{0}` cannot be bound: conditions know it already, or it is no name.', name),
    }));
}

/** False for variables, types and words of the language, and for what is not read as one name. */
function canBeBound(name: string, language: ConditionLanguage): boolean {
  try {
    const { op, args } = language.parse(name, [name]);
    return op === 'id' && args === name;
  } catch {
    return false;
  }
}
