/** True when an expression, given as its tree, reads the variable of that name. */
export function usesName(node: unknown, name: string): boolean {
  if (Array.isArray(node)) return node.some((each) => usesName(each, name));
  if (typeof node !== 'object' || node === null || !('op' in node) || !('args' in node)) return false;
  return node.op === 'id' ? node.args === name : usesName(node.args, name);
}
