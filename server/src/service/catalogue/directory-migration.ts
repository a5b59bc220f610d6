import type { Source } from './parameter.js';

/** One row of the table of directory names: old Mac and mobile (`bdi`), old Windows (`edi`), today (`cdi`). */
export interface DirectoryNames {
  readonly bdi: string | null;
  readonly edi: string | null;
  readonly cdi: string | null;
  /** Spellings of the printed table that differ from ours. */
  readonly printed?: { readonly bdi?: string; readonly edi?: string; readonly cdi?: string };
  readonly text?: string;
}

/** What is documented about the value of a directory name, old or new. */
export interface DirectoryValues {
  readonly values?: readonly string[];
  readonly default?: string | null;
}

/** A name whose value or default changes along with the name. */
export interface ValueChange {
  readonly from: string;
  /** null: no counterpart. */
  readonly to: string | null;
  readonly old?: DirectoryValues;
  readonly new?: DirectoryValues;
  readonly text: string;
}

/** What to do with a file, by the names it holds. */
export interface MigrationRule {
  readonly files: string;
  readonly action?: string;
  readonly text: string;
}

/** Everything the guides say about the move from BDI and EDI names to the CDI names. */
export interface DirectoryMigration {
  readonly source: Source;
  readonly cdiSince: string;
  readonly rules: readonly MigrationRule[];
  readonly rulesSource: Source;
  readonly table: readonly DirectoryNames[];
  readonly valueChangesSource: Source;
  readonly valueChanges: readonly ValueChange[];
  readonly nameNotes: readonly { readonly name: string; readonly text: string }[];
  /** Directory parameters that the printed table leaves out. */
  readonly outsideTable: readonly DirectoryNames[];
}
