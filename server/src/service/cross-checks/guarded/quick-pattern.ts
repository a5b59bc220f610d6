/** Quantifiers without an upper limit in one pattern; each may try every place of the text. */
const mostRepeats = 4;
const longestPattern = 500;

/**
 * True for a regular expression that cannot go on without end: nothing that repeats stands inside something that
 * repeats, and no choice does.
 */
export function isQuickPattern(pattern: string): boolean {
  if (pattern.length > longestPattern || !isPattern(pattern)) return false;
  const groups: boolean[] = [false];
  let closed = false;
  let repeats = 0;
  for (const [token] of pattern.matchAll(
    /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!:]|<\w+>))?|[)|*+?]|\{\d+(?:,\d*)?\}|./gsu,
  )) {
    if (token.startsWith('(')) groups.push(false);
    else if (token === ')') {
      closed = groups.pop() ?? false;
      if (closed) mark(groups);
      if (groups.length === 0) groups.push(false);
      continue;
    } else if (token === '|') mark(groups);
    else if (/^(?:[*+]|\{\d+,\}|\{\d{2,},?\d*\}|\{\d+,\d{2,}\})$/.test(token)) {
      if (closed) return false;
      repeats += 1;
      mark(groups);
    }
    closed = false;
  }
  return repeats <= mostRepeats;
}

function mark(groups: boolean[]): void {
  groups[groups.length - 1] = true;
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}
