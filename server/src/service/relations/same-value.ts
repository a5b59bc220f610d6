import type { Parameter } from '../catalogue/parameter.js';
import { truthOf } from '../values/boolean.js';

/** True when two texts say the same as a value of the parameter: without regard to case, `1` being as good as `true`. */
export function sameValue(parameter: Parameter, a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (parameter.value.type !== 'boolean') return false;
  const truth = truthOf(a);
  return truth !== undefined && truth === truthOf(b);
}
