import type { FactName } from './fact-names.js';

/** Gives the texts of the data files; each host has its own way to them. */
export interface FactsSource {
  /** The JSON text of a data file. Throws a `FactsError` when it cannot be had. */
  text(name: FactName): string;
}

/** A data file of the package is missing or damaged. The message is for the user. */
export class FactsError extends Error {}
