import type { Questions } from './questions.js';

/** What a stack or a mode is called. */
export function stackName(ask: Questions, id: string, kind: 'stack' | 'ip_mode' = 'stack'): string {
  return String(ask.part(`ipv6-connection.vocabulary.${kind}.${id}`) ?? id);
}
