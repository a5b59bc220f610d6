/**
 * The data files of the package. The generator writes each to `schemas/generated/<name>.json`, the build
 * copies it to `dist/facts/`; there it lies once, for all hosts.
 */
export const factNames = ['catalogue', 'cross-checks', 'deployment-schema', 'samples'] as const;

/** The name of a data file, without `.json`. */
export type FactName = (typeof factNames)[number];
