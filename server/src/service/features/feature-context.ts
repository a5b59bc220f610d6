import type { Catalogue } from '../catalogue/catalogue.js';
import type { LintOptions } from '../lint-options.js';

/** What every editor feature may look at besides the document. */
export interface FeatureContext {
  readonly catalogue: Catalogue;
  readonly options: LintOptions;
}
