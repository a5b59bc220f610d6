/** One figure against the limit that the project set itself. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'MiB' | '×' | 's';
  /** Undefined: told for comparison only. */
  readonly limit?: number;
  /** What an empty server took for the same, in the same run. */
  readonly floor?: number;
  /** How many times slower than the reference machine this one was meanwhile; the limit is for that machine. */
  readonly slowness?: number;
}

/** A table of the figures; `over` counts those above their limit. */
export function printFigures(figures: readonly Figure[]): { readonly over: number } {
  const width = Math.max(...figures.map(({ what }) => what.length));
  let over = 0;
  for (const figure of figures) {
    const { what, value, unit, floor } = figure;
    const good = isKept(figure);
    if (!good) over += 1;
    const told = `${amount(value)} ${unit}`.padStart(12);
    const beside = floor === undefined ? '' : `empty server ${amount(floor)} ${unit}, ${amount(value / floor)} ×`;
    console.log(`${what.padEnd(width)} ${told}  ${verdict(figure, good)}${beside}`.trimEnd());
  }
  return { over };
}

function isKept({ value, limit, slowness = 1 }: Figure): boolean {
  return limit === undefined || value / slowness <= limit;
}

function verdict({ value, unit, limit, slowness = 1 }: Figure, good: boolean): string {
  if (limit === undefined) return '';
  const scaled = slowness === 1 ? '' : `${amount(value / slowness)} ${unit} on the reference machine, `;
  return `${good ? 'pass' : 'OVER'}  (${scaled}limit ${limit} ${unit})  `;
}

function amount(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
