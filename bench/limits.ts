/** One figure against the limit that the project set itself. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'MiB' | '×' | 's';
  /** Undefined: told for comparison only. */
  readonly limit?: number;
}

/** A table of the figures; `over` counts those above their limit. */
export function printFigures(figures: readonly Figure[]): { readonly over: number } {
  const width = Math.max(...figures.map(({ what }) => what.length));
  let over = 0;
  for (const { what, value, unit, limit } of figures) {
    const told = `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`.padStart(12);
    const good = limit === undefined || value <= limit;
    if (!good) over += 1;
    const verdict = limit === undefined ? '' : `${good ? 'pass' : 'OVER'}  (limit ${limit} ${unit})`;
    console.log(`${what.padEnd(width)} ${told}  ${verdict}`.trimEnd());
  }
  return { over };
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
