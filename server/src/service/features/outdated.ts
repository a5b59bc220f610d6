import type { Parameter } from '../catalogue/parameter.js';
import type { FeatureContext } from './feature-context.js';

/** True when the guides want the parameter no longer, or another one has taken over by the chosen release. */
export function isOutdated(parameter: Parameter, { catalogue, options }: FeatureContext): boolean {
  if (parameter.retired || parameter.deprecated) return true;
  const successor =
    parameter.replacedBy === undefined
      ? undefined
      : catalogue.vocabulary(parameter.notation ?? 'config').find(parameter.replacedBy);
  return successor !== undefined && catalogue.existsIn(successor, options.release);
}
