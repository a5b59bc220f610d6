import type { ASTNode } from '@marcbachmann/cel-js';
import { nodesOf } from './condition-tree.js';

/** True when an expression reads the variable of that name. */
export function usesName(expression: ASTNode, name: string): boolean {
  for (const node of nodesOf(expression)) if (node.op === 'id' && node.args === name) return true;
  return false;
}
