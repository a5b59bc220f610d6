import { distance } from 'fastest-levenshtein';
import { isLongContinuation } from '../text/is-long-continuation.js';
import { isSwap } from '../text/is-swap.js';
import type { Parameter } from './parameter.js';

/** One spelling of a known name as it is compared: without case, underscores and hyphens. */
interface Candidate {
  readonly name: string;
  readonly plain: string;
}

const shortestName = 4;
const shortestStart = 8;

/** Makes a function that finds the known name nearest to a misspelt one, when it is near enough to be meant. */
export function createNameFinder(parameters: readonly Parameter[]): (name: string) => string | undefined {
  // Made at the first misspelt name: most files have none.
  let lists: readonly (readonly Candidate[])[] | undefined;
  return (name) => {
    const plain = simplify(name);
    if (plain.length < shortestName) return undefined;
    lists ??= [
      candidates(parameters.filter((parameter) => parameter.retired === undefined)),
      candidates(parameters.filter((parameter) => parameter.retired !== undefined)),
    ];
    const [current = [], retired = []] = lists;
    return (
      nearest(plain, current) ??
      onlyContinuation(plain, current) ??
      // Not the old BDI name for what lacks its BDI: it would be the next mistake.
      nearest(
        plain,
        retired.filter((candidate) => candidate.plain[0] === plain[0]),
      )
    );
  };
}

function candidates(parameters: readonly Parameter[]): Candidate[] {
  return parameters.flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].map((spelling) => ({ name, plain: simplify(spelling) })),
  );
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

/** The candidate with the fewest differing letters: up to a quarter of them, or two that changed places. */
function nearest(plain: string, list: readonly Candidate[]): string | undefined {
  let best: Candidate | undefined;
  let limit = Math.max(1, Math.floor(plain.length / 4));
  for (const candidate of list) {
    if (Math.abs(candidate.plain.length - plain.length) > limit || isOpposite(plain, candidate.plain)) continue;
    const steps = isSwap(plain, candidate.plain) ? 1 : distance(plain, candidate.plain);
    if (steps > limit) continue;
    best = candidate;
    limit = steps - 1;
  }
  return best && !isLongContinuation(plain, best.plain) ? best.name : undefined;
}

/** True when one forbids what the other allows: a rename would turn the meaning round. */
function isOpposite(a: string, b: string): boolean {
  return forbids(a) !== forbids(b) && (allows(a) || allows(b));
}

function forbids(plain: string): boolean {
  return plain.startsWith('dis');
}

function allows(plain: string): boolean {
  return plain.startsWith('enable') || plain.startsWith('allow');
}

/** The one name that starts with what is written and lacks but a few letters; nothing when several start so. */
function onlyContinuation(plain: string, list: readonly Candidate[]): string | undefined {
  if (plain.length < shortestStart) return undefined;
  const names = new Set<string>();
  let near: string | undefined;
  for (const candidate of list) {
    if (!candidate.plain.startsWith(plain)) continue;
    names.add(candidate.name);
    if (!isLongContinuation(plain, candidate.plain)) near ??= candidate.name;
  }
  return names.size === 1 ? near : undefined;
}
