/** Data as JSON: to a depth of three levels a line to each member, and a line to each entry of a list. */
export function factsText(data: object): string {
  return `${['{', ...members(data, 2), '}'].join('\n')}\n`;
}

function members(object: object, depth: number): string[] {
  const all = Object.entries(object);
  return all.flatMap(([name, value], index) => {
    const end = comma(all, index);
    if (Array.isArray(value)) {
      const entries = value.map((entry, at) => JSON.stringify(entry) + comma(value, at));
      return [`${JSON.stringify(name)}:[`, ...entries, `]${end}`];
    }
    if (depth === 0 || typeof value !== 'object' || value === null)
      return [`${JSON.stringify(name)}:${JSON.stringify(value)}${end}`];
    return [`${JSON.stringify(name)}:{`, ...members(value, depth - 1), `}${end}`];
  });
}

function comma(list: readonly unknown[], index: number): string {
  return index < list.length - 1 ? ',' : '';
}
