import { distance } from 'fastest-levenshtein';
import type { Parameter } from './parameter.js';

/** A name as a person might misspell it: without case and without underscores and hyphens. */
interface Candidate {
  readonly name: string;
  readonly plain: string;
}

const shortestName = 4;
const shortestPrefix = 8;

/** Makes a function that finds the known name nearest to a misspelt one, when it is near enough to be meant. */
export function createNameFinder(parameters: readonly Parameter[]): (name: string) => string | undefined {
  const current = candidates(parameters.filter((parameter) => parameter.retired === undefined));
  const retired = candidates(parameters.filter((parameter) => parameter.retired !== undefined));
  return (name) => {
    const plain = simplify(name);
    if (plain.length < shortestName) return undefined;
    return nearest(plain, current) ?? nearest(plain, retired);
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

function nearest(plain: string, among: readonly Candidate[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(plain.length / 4)) + 1;
  for (const candidate of among) {
    if (Math.abs(candidate.plain.length - plain.length) >= least) continue;
    const steps = distance(plain, candidate.plain);
    if (steps >= least) continue;
    least = steps;
    best = candidate.name;
  }
  return best ?? onlyContinuation(plain, among);
}

/** The one name that starts with what is written; nothing when several do. */
function onlyContinuation(plain: string, among: readonly Candidate[]): string | undefined {
  if (plain.length < shortestPrefix) return undefined;
  const names = new Set<string>();
  for (const candidate of among) if (candidate.plain.startsWith(plain)) names.add(candidate.name);
  const [first] = names;
  return names.size === 1 ? first : undefined;
}
