import { distance } from 'fastest-levenshtein';

/** The word nearest to a misspelt one, when it is near enough to be meant, or the only one that it begins. Case does not count. */
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
  return best ?? onlyBegun(lower, vocabulary);
}

/** `IPv6` for `IPV6_Only`. */
function onlyBegun(lower: string, vocabulary: readonly string[]): string | undefined {
  if (lower.length < 3) return undefined;
  const [only, another] = vocabulary.filter((candidate) => candidate.toLowerCase().startsWith(lower));
  return another === undefined ? only : undefined;
}

/** Very short words are near to everything, so nothing is guessed for them. */
function allowedDistance(length: number): number {
  return length < 3 ? 0 : Math.min(3, Math.ceil(length / 3));
}
