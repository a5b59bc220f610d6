import { distance } from 'fastest-levenshtein';
import { isLongContinuation } from '../text/is-long-continuation.js';
import { isSwap } from '../text/is-swap.js';

/** The known word that is nearest to a misspelt one, when it is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = simplify(word);
  if (plain === '') return undefined;
  const limit = Math.max(1, Math.floor(plain.length / 4));
  let best: { readonly name: string; readonly steps: number } | undefined;
  for (const name of known) {
    const other = simplify(name);
    const steps = isSwap(plain, other) ? 1 : distance(plain, other);
    if (steps <= limit && (best === undefined || steps < best.steps)) best = { name, steps };
  }
  return best && !isLongContinuation(plain, simplify(best.name)) ? best.name : undefined;
}

/** True when two words differ in case, blanks and hyphens alone. */
export function isSameWord(a: string, b: string): boolean {
  return simplify(a) === simplify(b);
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}
