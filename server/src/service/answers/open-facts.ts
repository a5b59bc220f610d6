import type { ASTNode } from '@marcbachmann/cel-js';
import { readsOf } from '../cross-checks/conditions/reads.js';

/** What is known of a deployment. */
export interface Known {
  holds(condition: string): boolean;
  isStated(path: string): boolean;
}

/**
 * The facts that are not stated and on which a condition depends; none when it holds; undefined: whatever they are, it
 * does not hold. Of servers and clients, those that are not named are not there once any is.
 */
export function openFacts(node: ASTNode, known: Known): readonly string[] | undefined {
  if (known.holds(textOf(node))) return [];
  if (node.op === '&&') {
    const parts = node.args.map((part) => openFacts(part, known));
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if (node.op === '||') {
    const parts = node.args.flatMap((part) => openFacts(part, known) ?? []);
    return parts.length > 0 ? [...new Set(parts)] : undefined;
  }
  const open = [...new Set(readsOf(node))].filter((path) => path !== '*' && isOpen(path, known));
  return open.length > 0 ? open : undefined;
}

function textOf({ input, range }: ASTNode): string {
  return input.slice(range.start, range.end);
}

function isOpen(path: string, { isStated }: Known): boolean {
  if (isStated(path)) return false;
  const [group = '', member = ''] = path.split('.');
  const isNamed = isStated(`${group}.${member}`);
  return !['servers', 'clients'].includes(group) || isNamed || !isStated(group);
}
