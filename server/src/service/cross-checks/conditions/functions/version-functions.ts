import { compareVersions, readVersion } from '../../../deployment/versions.js';
import type { ConditionContext } from '../condition-context.js';
import type { ConditionFunction } from './condition-function.js';

/** Compares versions in Cisco's own notation (`12.5(1)SU3`, `X8.10`). An unknown version is neither older nor later. */
export function versionFunctions(context: ConditionContext): ConditionFunction[] {
  const isOlder = (version: unknown, than: unknown): boolean => (compared(version, than) ?? 0) < 0;
  const isAtLeast = (version: unknown, least: unknown): boolean => (compared(version, least) ?? -1) >= 0;
  const expressway = ['servers.expressway_c.version', 'servers.expressway_e.version'];
  return [
    {
      signature: 'older(string, dyn): bool',
      about: 'True when the declared version at the path is before this one.',
      run: (path: string, version: unknown) => isOlder(context.fact(path), version),
    },
    {
      signature: 'at_least(string, dyn): bool',
      about: 'True when the declared version at the path is this one or later.',
      run: (path: string, version: unknown) => isAtLeast(context.fact(path), version),
    },
    {
      signature: 'version_older(dyn, dyn): bool',
      about: 'True when the first version is before the second.',
      run: isOlder,
    },
    {
      signature: 'version_at_least(dyn, dyn): bool',
      about: 'True when the first version is the second or later.',
      run: isAtLeast,
    },
    {
      signature: 'expressway_older(dyn): bool',
      about: 'True when Expressway-C or Expressway-E is before this version.',
      run: (version: unknown) => expressway.some((path) => isOlder(context.fact(path), version)),
    },
  ];
}

/** Negative, zero or positive; undefined when one of them is no version. */
function compared(a: unknown, b: unknown): number | undefined {
  const [first, second] = [a, b].map((version) => (version === null ? undefined : readVersion(String(version))));
  return first && second ? compareVersions(first, second) : undefined;
}
