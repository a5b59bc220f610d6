import type { DeploymentSource, FactSource } from './source.js';

/** An entry with what it takes from a shared one. */
export function wholeFact(fact: FactSource, { shared }: DeploymentSource): FactSource {
  const { use, ...own } = fact;
  if (use === undefined) return own;
  const taken = shared[use];
  if (!taken) throw new Error(`schemas/deployment.yaml: there is no shared entry \`${use}\``);
  return { ...taken, ...own };
}
