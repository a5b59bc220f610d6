import { headLength } from './binary-search.js';
import type { Span } from './span.js';

/** Whether an offset lies in one of the spans or touches it; they may overlap and come in any order. */
export function coveredBy(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let reached = -1;
  // How far the spans up to each one reach.
  const ends = sorted.map(({ end }) => {
    reached = Math.max(reached, end);
    return reached;
  });
  return (offset) => (ends[headLength(sorted, ({ start }) => start <= offset) - 1] ?? -1) >= offset;
}
