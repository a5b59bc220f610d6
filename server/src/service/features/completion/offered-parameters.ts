import type { Parameter } from '../../catalogue/parameter.js';
import type { LintOptions } from '../../lint-options.js';
import type { FeatureContext } from '../feature-context.js';
import { holdsLetters } from '../letters.js';
import { isOutdated } from '../outdated.js';
import type { ElementPlace } from './place.js';

/** The parameters that may be written at the place, out of those with the letters typed so far. */
export function offeredParameters({ typed, container }: ElementPlace, context: FeatureContext): readonly Parameter[] {
  return parametersInForce(context).filter((parameter) => {
    if (!holdsLetters(parameter.name, typed)) return false;
    if (parameter.group === undefined && container.kind === 'config') return false;
    return parameter.documented !== 'elsewhere' || isBeingTyped(parameter, typed);
  });
}

/** Names that no guide lists are offered only once they are being typed. */
function isBeingTyped({ name }: Parameter, typed: string): boolean {
  return typed.length >= 2 && name.toLowerCase().startsWith(typed.toLowerCase());
}

/** The same at each keystroke until the options change. */
const known = new WeakMap<
  LintOptions,
  Pick<FeatureContext, 'catalogue'> & { readonly parameters: readonly Parameter[] }
>();

/** What release and platforms allow, names that no guide lists included. Retired names are left out. */
function parametersInForce(context: FeatureContext): readonly Parameter[] {
  const { catalogue, options } = context;
  const before = known.get(options);
  if (before?.catalogue === catalogue) return before.parameters;
  const parameters = catalogue.parameters.filter((parameter) => {
    if (isOutdated(parameter, context)) return false;
    if (parameter.documented === 'elsewhere') return true;
    return catalogue.worksOn(parameter, options.platforms) && catalogue.existsIn(parameter, options.release);
  });
  known.set(options, { catalogue, parameters });
  return parameters;
}
