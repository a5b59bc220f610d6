import type { Notation } from './notation.js';
import type { Parameter } from './parameter.js';

/** The names that one notation knows. Names are compared without regard to case. */
export interface Vocabulary {
  readonly notation: Notation;
  readonly parameters: readonly Parameter[];
  /** By name, alias or known misspelling. */
  find(name: string): Parameter | undefined;
  /** The known name nearest to a misspelt one, when it is near enough to be meant. */
  closestName(name: string): string | undefined;
}
