import { groupNames } from '../catalogue/parameter.js';

const longest = Math.max(...groupNames.map((name) => name.length));
const byLowerCase: ReadonlyMap<string, string> = new Map(groupNames.map((name) => [name.toLowerCase(), name]));

/** The documented name of a group, found without regard to case. */
export function knownGroupName(name: string): string | undefined {
  if (name.length > longest) return undefined; // spares most parameter names the look-up
  return byLowerCase.get(name.toLowerCase());
}
