import type { DirectoryMigration } from './directory-migration.js';
import type { LinkSchemes } from './link-schemes.js';
import type { Notation } from './notation.js';
import type { NotationFacts } from './notation-facts.js';
import type { ForeignName, Parameter } from './parameter.js';
import type { PortRanges } from './port-range.js';

/** What `npm run generate` compiles from the YAML files under `schemas/`. */
export interface CatalogueData {
  readonly parameters: readonly Parameter[];
  /** Entries of the notations beside jabber-config.xml. */
  readonly otherParameters: Readonly<Record<Exclude<Notation, 'config'>, readonly Parameter[]>>;
  readonly foreignNames: readonly ForeignName[];
  readonly directoryMigration: DirectoryMigration;
  readonly portRanges: PortRanges;
  readonly linkSchemes: LinkSchemes;
  readonly notationFacts: NotationFacts;
}
