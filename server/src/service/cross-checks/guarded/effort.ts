import { Unclear } from '../unclear.js';

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

  get spent(): boolean {
    return this.left <= 0;
  }

  /** Gives the value back; a long one costs more. */
  spend<T>(value: T): T {
    this.left -= 1 + costOf(value);
    if (this.spent) throw new Unclear('a condition that takes too long');
    return value;
  }
}

function costOf(value: unknown): number {
  if (typeof value === 'string') return value.length / 100;
  return Array.isArray(value) ? value.length : 0;
}
