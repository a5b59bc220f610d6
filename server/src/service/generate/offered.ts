import type { Catalogue } from '../catalogue/catalogue.js';
import type { Parameter } from '../catalogue/parameter.js';
import { notationOf, platformOf, type Target, type TargetOptions } from './target.js';

/** The settings to offer for a target, in the order of the guides: what is there, documented and not outdated. */
export function offered(target: Target, options: TargetOptions, catalogue: Catalogue): readonly Parameter[] {
  const { parameters } = catalogue.vocabulary(notationOf(target));
  return parameters.filter(
    (parameter) => isOffered(parameter) && whyNotFor(parameter, target, options, catalogue) === undefined,
  );
}

/** What keeps a setting of the right notation from a target. */
export type Obstacle = 'product' | 'platform' | 'release';

/** Why a target cannot have a setting; undefined when it can. */
export function whyNotFor(
  parameter: Parameter,
  target: Target,
  { product, release }: TargetOptions,
  catalogue: Catalogue,
): Obstacle | undefined {
  const platform = platformOf(target);
  if (parameter.notation === 'emm' && product === 'blackberry' && parameter.blackberry !== true) return 'product';
  if (platform !== undefined && !catalogue.worksOn(parameter, [platform])) return 'platform';
  return release !== undefined && !catalogue.existsIn(parameter, release) ? 'release' : undefined;
}

function isOffered({ status, retired, replacedBy, documented, value, keyEvidence, notation }: Parameter): boolean {
  if (status !== undefined || retired !== undefined || replacedBy !== undefined) return false;
  if (notation === 'bootstrap' && keyEvidence === 'guess') return false;
  return documented === 'reference' && value.type !== 'xml';
}
