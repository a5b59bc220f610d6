import { Unclear } from '../../situation/unclear.js';

/** What one rule may do in one situation; a rule of ours takes a hundredth. */
const mostSteps = 50_000;

/**
 * Counts what a condition does that somebody else has written, and ends it: lists inside lists inside lists would go on
 * for hours. After the last step every other throws at once.
 */
export class Effort {
  private left = mostSteps;

  /** A rule begins in a situation. */
  begin(): void {
    this.left = mostSteps;
  }

  /** True when no step is left. */
  get spent(): boolean {
    return this.left <= 0;
  }

  /** Steps since it began. */
  get used(): number {
    return mostSteps - Math.max(0, this.left);
  }

  /** Gives the value back; a long one costs more. */
  spend<T>(value: T): T {
    this.charge(1 + costOf(value, this.left));
    return value;
  }

  /** Counts steps, and throws where these were too many. */
  charge(steps: number): void {
    this.count(steps);
    if (this.spent) throw new Unclear('a condition that takes too long');
  }

  /** Counts steps of work that goes on to its end. */
  count(steps: number): void {
    this.left -= steps;
  }
}

/** What it takes to look at a value with all that is in it, as far as `most`. */
function costOf(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length / 100;
  let cost = 0;
  const waiting = [value];
  while (waiting.length > 0 && cost < most) {
    const next = waiting.pop();
    if (typeof next === 'string') cost += next.length / 100;
    else if (Array.isArray(next)) {
      cost += next.length;
      if (cost < most) for (const item of next) waiting.push(item);
    } else if (isPlain(next)) for (const key in next) waiting.push(next[key]);
  }
  return cost;
}

/** A map; what has methods of its own is no list of anything. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
