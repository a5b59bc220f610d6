import type { DeploymentFacts } from '../../deployment/facts.js';
import type { CompiledCheck } from './compiled-check.js';

/** The facts that a rule asks for, as a text: the same text, the same answer. */
export function factsKey({ reads, facts }: CompiledCheck, description: DeploymentFacts): string {
  if (!reads.includes('deployment')) return '';
  return facts.map((path) => JSON.stringify(description.get(stem(path))) ?? '').join('\n');
}

/** `servers.` stands for all servers, `*` for everything. */
function stem(path: string): string {
  return path === '*' ? '' : path.replace(/\.$/, '');
}
