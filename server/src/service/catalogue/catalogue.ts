import type { DirectoryMigration } from './directory-migration.js';
import type { LinkSchemes } from './link-schemes.js';
import type { Notation } from './notation.js';
import type { Language, NotationFacts } from './notation-facts.js';
import type { ForeignName, Parameter, Platform, Release } from './parameter.js';
import type { PortRanges } from './port-range.js';
import type { Vocabulary } from './vocabulary.js';

/** Look-ups over what is known. Names are compared without regard to case. */
export interface Catalogue {
  readonly parameters: readonly Parameter[];
  readonly foreignNames: readonly ForeignName[];
  readonly directoryMigration: DirectoryMigration;
  readonly portRanges: PortRanges;
  readonly linkSchemes: LinkSchemes;
  readonly languages: readonly Language[];
  readonly notationFacts: NotationFacts;
  /** What one notation knows; for `config` the same entries as `parameters`. */
  vocabulary(notation: Notation): Vocabulary;
  /** The languages of a Windows number as the guides print it: none, one or several. */
  languagesOf(lcid: number): readonly Language[];
  /** By name or alias. */
  parameter(name: string): Parameter | undefined;
  foreign(name: string): ForeignName | undefined;
  /** The known name nearest to a misspelt one, when it is near enough to be meant; retired names last. */
  closestName(name: string): string | undefined;
  /**
   * True when the parameter exists in that release; true when the guides leave it open. Retired
   * directory names (`retired`) exist in none.
   */
  existsIn(parameter: Parameter, release: Release): boolean;
  /** True when it works on one of the platforms at least, VDI being Windows as well; true when the guides do not say. */
  worksOn(parameter: Parameter, platforms: readonly Platform[]): boolean;
}
