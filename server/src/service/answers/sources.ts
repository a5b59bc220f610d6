import type { CheckSource } from '../cross-checks/cross-check.js';
import { isRecord } from '../cross-checks/is-record.js';

/** The source that a table or one of its rows names; none where it names none. */
export function sourceOf(source: unknown): CheckSource[] {
  if (!isRecord(source) || typeof source.guide !== 'string') return [];
  return [{ guide: source.guide, ...(typeof source.section === 'string' ? { section: source.section } : {}) }];
}

/** The sources of rows, each once. */
export function sourcesOfRows(rows: readonly Readonly<Record<string, unknown>>[]): CheckSource[] {
  const found = new Map(rows.flatMap(({ source }) => sourceOf(source).map((one) => [JSON.stringify(one), one])));
  return [...found.values()];
}
