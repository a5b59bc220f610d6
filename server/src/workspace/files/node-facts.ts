import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FactName } from '../../service/facts/fact-names.js';
import { FactsError, type FactsSource } from '../../service/facts/facts-source.js';
import { t } from '../../service/messages/localise.js';

/**
 * The data files of the installation that a program belongs to, read when they are asked for. `program` is
 * the URL of the bundle in `dist/`, or of its entry in `server/src/`.
 */
export function nodeFacts(program: string): FactsSource {
  return {
    text(name) {
      const path = fileURLToPath(factsFile(program, name));
      try {
        return readFileSync(path, 'utf8');
      } catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new FactsError(
          t('the data file {0} cannot be read ({1}); install Jabber Configuration Tools again', path, reason),
        );
      }
    },
  };
}

function factsFile(program: string, name: FactName): URL {
  const isSource = program.endsWith('.ts');
  return new URL(`${isSource ? '../../schemas/generated' : 'facts'}/${name}.json`, program);
}
