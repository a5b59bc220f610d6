import type { Parameter, ValueType } from '../catalogue/parameter.js';
import type { Setting } from '../documents/setting.js';
import { isJudgeable } from '../values/judgeable.js';
import { typedParameter } from '../values/setting-value.js';
import { eachOfType } from './each-of-type.js';
import type { Report } from './finding.js';
import type { RuleContext } from './rule.js';

/** What a rule says about a value that is not of its type. */
export type WrongValue = Pick<Report, 'message' | 'severity' | 'fixes'>;

/**
 * A rule's `document` check of all values of one type: `tell` is asked for words and fixes wherever `check` finds a
 * problem in a value that can be judged.
 */
export function eachWrongValue<P>(
  type: ValueType,
  check: (value: string) => P | undefined,
  tell: (problem: P, parameter: Parameter, setting: Setting) => WrongValue,
): (context: RuleContext) => void {
  return eachOfType([type], (setting, { report }) => {
    const parameter = typedParameter(setting, type);
    if (!parameter) return;
    const problem = check(setting.trimmed);
    if (problem === undefined || !isJudgeable(setting.trimmed)) return;
    report({ span: setting.trimmedSpan, parameter: parameter.name, ...tell(problem, parameter, setting) });
  });
}
