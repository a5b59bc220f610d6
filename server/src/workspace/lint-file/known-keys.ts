import { rules } from '../../service/rules/all.generated.js';

const topKeys = ['release', 'platforms', 'rules', 'allow', 'ignore'] as const;

/** The keys that may stand in the map at a place of the file (a JSON pointer). */
export function knownKeys(instancePath: string): readonly string[] {
  return instancePath === '/rules' ? rules.map(({ meta }) => meta.id) : topKeys;
}
