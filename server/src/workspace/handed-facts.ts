import { FactsError, type FactsSource } from '../service/facts/facts-source.js';
import { t } from '../service/messages/localise.js';
import type { InitializationOptions } from './initialization-options.js';

/** The data files that a client has handed over with `initialize`, for a server that reads no files. */
export function handedFacts({ facts = {} }: InitializationOptions): FactsSource {
  return {
    text(name) {
      const text = facts[name];
      if (text === undefined)
        throw new FactsError(t('the editor could not hand over the data file {0}', `${name}.json`));
      return text;
    },
  };
}
