import type { CheckSource } from '../cross-checks/cross-check.js';
import { isRecord } from '../cross-checks/is-record.js';

/** The source that a table names; none where it names none. */
export function sourceOf(source: unknown): CheckSource[] {
  if (!isRecord(source) || typeof source.guide !== 'string') return [];
  return [{ guide: source.guide, ...(typeof source.section === 'string' ? { section: source.section } : {}) }];
}
