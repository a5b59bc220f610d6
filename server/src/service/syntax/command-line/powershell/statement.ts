import type { PowerShellString } from './tokens.js';

/** Where the statement ends: at a line end, `;`, `|` or a bracket never opened. Strings and brackets are stepped over. */
export function statementEnd(
  text: string,
  from: number,
  strings: readonly PowerShellString[],
  first: number,
  limit: number,
): number {
  let index = first;
  let depth = 0;
  const marks = /`(?:\r\n|[\s\S])|[;|{}()\r\n\]]|['"\u2018-\u201e]/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark && mark.index < limit; mark = marks.exec(text)) {
    const [found] = mark;
    const at = mark.index;
    if (/['"\u2018-\u201e]/.test(found)) {
      while (index < strings.length && (strings[index]?.span.end ?? 0) <= at) index++;
      marks.lastIndex = Math.max(strings[index]?.span.end ?? 0, at + 1);
    } else if (found === '(') depth++;
    else if (found === ')') {
      if (--depth < 0) return at;
    } else if (found === ';' || found === '|' || found === '{' || found === '}') return at;
    else if (/[\r\n]/.test(found[0] ?? '') && depth <= 0 && !/,[ \t\r]*$/.test(text.slice(Math.max(from, at - 40), at)))
      return at;
  }
  return limit;
}
