/** Each repetition without an upper limit may try every place of the text. */
const mostRepetitions = 4;
/** How often the reader may choose, all choices multiplied. */
const mostWays = 10_000;
const longestPattern = 500;

/** What a part of a pattern costs. */
interface Cost {
  readonly repetitions: number;
  readonly ways: number;
}

/** A group as far as it has been read, without its last part, which may still be repeated. */
interface Group extends Cost {
  readonly alternatives: number;
}

const token = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!:]|<\w+>))?|[)|]|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gsu;
const plain: Cost = { repetitions: 0, ways: 1 };

/**
 * True for a regular expression that cannot go on without end: what may match in several ways is not repeated without
 * limit, and the limited choices and repetitions are few when all are multiplied.
 */
export function isQuickPattern(pattern: string): boolean {
  return costOfPattern(pattern) !== undefined;
}

/** Places that are tried at the most until a pattern is found in a text, or not; throws where it is not quick. */
export function workOf(pattern: string, length: number): number {
  const cost = costOfPattern(pattern);
  if (!cost) throw new Error(`${pattern} may take too long`);
  const { repetitions, ways, alternatives } = cost;
  const isAnchored = pattern.startsWith('^') && alternatives === 1;
  let work = ways;
  for (let count = 1; count <= repetitions + (isAnchored ? 0 : 1); count++) work *= Math.max(1, length / count);
  return work;
}

/** Undefined for a pattern that is none, or not quick. */
function costOfPattern(pattern: string): (Cost & Pick<Group, 'alternatives'>) | undefined {
  if (pattern.length > longestPattern || !isPattern(pattern)) return undefined;
  const outer: Group[] = [];
  let group: Group = { ...plain, alternatives: 1 };
  let last: Cost = plain;
  for (const [text] of pattern.matchAll(token)) {
    const limits = limitsOf(text);
    if (limits) {
      const repeated = repeat(last, limits);
      if (!repeated) return undefined;
      last = repeated;
      continue;
    }
    group = { ...group, ...sum(group, last) };
    last = plain;
    if (text.startsWith('(')) {
      outer.push(group);
      group = { ...plain, alternatives: 1 };
    } else if (text === ')') {
      last = costOf(group);
      group = outer.pop() ?? { ...plain, alternatives: 1 };
    } else if (text === '|') group = { ...group, alternatives: group.alternatives + 1 };
  }
  const { alternatives } = group;
  const { repetitions, ways } = costOf({ ...group, ...sum(group, last) });
  return repetitions <= mostRepetitions && ways <= mostWays ? { repetitions, ways, alternatives } : undefined;
}

interface Limits {
  readonly least: number;
  readonly most: number;
}

/** How often a quantifier repeats what stands before it; undefined for anything else. */
function limitsOf(text: string): Limits | undefined {
  const [quantifier] = /^(?:[*+?]|\{.+\})(?=\??$)/.exec(text) ?? [];
  if (quantifier === undefined) return undefined;
  if (quantifier === '?') return { least: 0, most: 1 };
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}$/.exec(quantifier) ?? [];
  if (least === undefined || (comma === ',' && most === '')) return { least: 0, most: Number.POSITIVE_INFINITY };
  return { least: Number(least), most: Number(comma === ',' ? most : least) };
}

/** Undefined where something that may match in several ways is repeated without limit. */
function repeat({ repetitions, ways }: Cost, { least, most }: Limits): Cost | undefined {
  if (most < Number.POSITIVE_INFINITY)
    return { repetitions: repetitions * most, ways: ways ** most * (most - least + 1) };
  return repetitions === 0 && ways === 1 ? { repetitions: 1, ways: 1 } : undefined;
}

function sum(a: Cost, b: Cost): Cost {
  return { repetitions: a.repetitions + b.repetitions, ways: a.ways * b.ways };
}

function costOf({ repetitions, ways, alternatives }: Group): Cost {
  return { repetitions, ways: ways * alternatives };
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}
