import type { ASTNode } from '@marcbachmann/cel-js';
import { literalValue } from '../condition-tree.js';
import type { ConditionFunction } from '../functions/condition-function.js';
import { joined } from './operators.js';
import { chosen, decided, type Forecast, memberOf, named, not, undecided } from './parts.js';
import { questionOf } from './question.js';

/**
 * Makes forecasts of conditions that call these functions. The library decides at each step anew how to go on; most
 * rules have nothing to say in most situations, and a forecast tells so in a fraction of the time.
 */
export function createForecaster(functions: readonly ConditionFunction[]): (condition: ASTNode) => Forecast {
  const questions = new Map([...functions, size].map(questionOf));

  function forecast(node: ASTNode): Forecast {
    const literal = literalValue(node);
    if (literal !== undefined) return () => literal;
    switch (node.op) {
      case 'id':
        return named(node.args);
      case '.':
        return memberOf(forecast(node.args[0]), node.args[1]);
      case '!_':
        return not(forecast(node.args));
      case '&&':
        return decided(chain(node, '&&').map(forecast), false);
      case '||':
        return decided(chain(node, '||').map(forecast), true);
      case '?:':
        return chosen(forecast(node.args[0]), forecast(node.args[1]), forecast(node.args[2]));
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case 'in':
      case '+':
        return joined(node.op, forecast(node.args[0]), forecast(node.args[1]));
      case 'call':
        return ask(node.args[0], node.args[1]);
      case 'rcall':
        return ask(`.${node.args[0]}`, [node.args[1], ...node.args[2]]);
      default:
        return undecided;
    }
  }

  function ask(name: string, given: readonly ASTNode[]): Forecast {
    const question = questions.get(`${name}/${given.length}`);
    const args = given.map(forecast);
    if (!question || args.includes(undecided)) return undecided;
    const [first = undecided, second = undecided, third = undecided] = args;
    const [, ...rest] = given.map(literalValue);
    // Most questions are about a name that is written out.
    if (!rest.includes(undefined)) return (scope) => question(first(scope), rest[0], rest[1]);
    return (scope) => question(first(scope), second(scope), third(scope));
  }

  return forecast;
}

/** The one of CEL's own functions that many conditions call. */
const size: ConditionFunction = {
  signature: 'size(list): int',
  about: 'How many items a list has.',
  run: (items: readonly unknown[]) => BigInt(items.length),
};

/** The parts of `a && b && c`. */
function chain(node: ASTNode, op: '&&' | '||'): ASTNode[] {
  return node.op === op ? node.args.flatMap((part) => chain(part, op)) : [node];
}
