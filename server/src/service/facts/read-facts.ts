import { t } from '../messages/localise.js';
import type { FactName } from './fact-names.js';
import { FactsError, type FactsSource } from './facts-source.js';

/**
 * The data of a file, read anew at each call; keep it. `T` is the form in which the generator wrote the
 * file. Throws a `FactsError` when the file cannot be read.
 */
export function readFacts<T>(source: FactsSource, name: FactName): T {
  const text = source.text(name);
  try {
    // The generator has checked the data against the schemas that describe the type.
    return JSON.parse(text) as T;
  } catch {
    throw new FactsError(t('the data file {0} is damaged; install Jabber Configuration Tools again', `${name}.json`));
  }
}
