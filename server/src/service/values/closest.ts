import { distance } from 'fastest-levenshtein';

/** The word nearest to a misspelt one, when it is near enough to be meant. Case does not count. */
export function closestWord(word: string, vocabulary: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = allowedDistance(lower.length) + 1;
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - lower.length) >= bestDistance) continue;
    const away = distance(lower, candidate.toLowerCase());
    if (away < bestDistance) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
}

/** Very short words are near to everything, so nothing is guessed for them. */
function allowedDistance(length: number): number {
  return length < 3 ? 0 : Math.min(3, Math.ceil(length / 3));
}
