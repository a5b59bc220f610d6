import type { ASTNode, ParseResult } from '@marcbachmann/cel-js';
import { once } from '../../once.js';
import { inputOfView } from '../situation/situation.js';
import { nodesOf } from './condition-tree.js';

/** Functions that give the same for the same arguments, whatever the settings and facts are. */
const readsNothing: ReadonlySet<string> = new Set([
  'rows',
  'table',
  'lcids',
  'given',
  'get',
  'or_else',
  'size',
  'text',
  'lower',
  'upper',
  'matches_text',
]);

/** True for an expression that is the same in every situation: a list that is written out, rows of a table. */
export function isConstant(expression: ASTNode, names: readonly string[]): boolean {
  for (const { op, args } of nodesOf(expression)) {
    if (op === 'call' && !readsNothing.has(args[0])) return false;
    if (op === 'id' && (names.includes(args) || Object.hasOwn(inputOfView, args))) return false;
  }
  return true;
}

/** Evaluates an expression without variables when it is first asked for, and keeps the value. */
export function evaluatedOnce(expression: ParseResult): ParseResult {
  const value = once((): unknown => expression());
  return Object.assign(value, { ast: expression.ast, check: () => expression.check() });
}
