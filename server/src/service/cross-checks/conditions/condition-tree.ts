import type { ASTNode } from '@marcbachmann/cel-js';

/** The nodes of a condition, each before those inside it, in the order of the text. */
export function* nodesOf(node: unknown): Generator<ASTNode> {
  if (Array.isArray(node)) for (const each of node) yield* nodesOf(each);
  if (!isNode(node)) return;
  yield node;
  yield* nodesOf(node.args);
}

/** True for a node; what stands beside nodes in a tree are names, values and lists. */
export function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

/** The text that a literal is; undefined for anything else. */
export function literalText(node: ASTNode | undefined): string | undefined {
  return node?.op === 'value' && typeof node.args === 'string' ? node.args : undefined;
}

/** The value of a literal, or of a list of literals; undefined for anything else. */
export function literalValue(node: ASTNode): unknown {
  if (node.op === 'value') return node.args;
  if (node.op !== 'list' || !node.args.every(({ op }) => op === 'value')) return undefined;
  return node.args.map(({ args }) => args);
}
