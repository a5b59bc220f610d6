import { groupNames } from '../catalogue/parameter.js';

const byLowerCase: ReadonlyMap<string, string> = new Map(groupNames.map((name) => [name.toLowerCase(), name]));

/** The documented name of a group, found without regard to case. */
export function knownGroupName(name: string): string | undefined {
  return byLowerCase.get(name.toLowerCase());
}
