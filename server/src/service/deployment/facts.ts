import type { Data } from '../schema/check-value.js';

/** What a description states. What is not stated, and what its schema refuses, is unknown. */
export interface DeploymentFacts {
  /** The fact under a dotted path, such as `servers.cucm.version`; undefined: unknown. Lists are values. */
  get(path: string): unknown;
  /** The paths of all facts stated, of maps too, in the order of the text. */
  paths(): readonly string[];
}

export function createFacts(data: Data | undefined): DeploymentFacts {
  const known = new Map<string, unknown>();
  const look = (path: string): unknown => {
    let here: unknown = data;
    for (const key of path.split('.')) {
      if (!isMap(here) || !Object.hasOwn(here, key)) return undefined;
      here = here[key];
    }
    return here;
  };
  return {
    get(path) {
      const found = known.get(path) ?? look(path);
      known.set(path, found);
      return found;
    },
    paths: () => [...pathsIn(data, '')],
  };
}

function* pathsIn(data: unknown, prefix: string): Generator<string> {
  if (!isMap(data)) return;
  for (const [key, value] of Object.entries(data)) {
    yield prefix + key;
    yield* pathsIn(value, `${prefix}${key}.`);
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
