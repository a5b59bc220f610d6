import type { DirectoryMigration } from './directory-migration.js';
import type { ForeignName, Parameter } from './parameter.js';
import type { PortRanges } from './port-range.js';

/** What `npm run generate` compiles from the YAML files under `schemas/`. */
export interface CatalogueData {
  readonly parameters: readonly Parameter[];
  readonly foreignNames: readonly ForeignName[];
  readonly directoryMigration: DirectoryMigration;
  readonly portRanges: PortRanges;
}
