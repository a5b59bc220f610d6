import { type ASTNode, serialize } from '@marcbachmann/cel-js';
import { t } from '../../messages/localise.js';
import { isQuickPattern } from './quick-pattern.js';

/** Counts, and gives its argument back. */
export const stepFunction = '_step';
/** Refuses a regular expression that may go on without end. */
export const patternFunction = '_pattern';

/** Methods that look at each item of a list; the second argument is worked out for each. */
const loops: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);
/** Functions with a regular expression as their last argument. */
const matchers: ReadonlySet<string> = new Set(['matches', 'matches_text', 'split_at']);

/** What users may not write although the language has it. */
class Refused extends Error {
  readonly range: { readonly start: number; readonly end: number };

  constructor(message: string, { start, end }: ASTNode) {
    super(message);
    this.range = { start, end };
  }
}

/** The expression written anew so that each of its steps is counted. Throws where it holds what is not for users. */
export function guardedExpression(node: ASTNode): string {
  switch (node.op) {
    case 'value':
      return serialize(node);
    case 'id':
      return node.args;
    case '.':
      return `${operand(node.args[0])}.${node.args[1]}`;
    case '[]':
      return `${operand(node.args[0])}[${guardedExpression(node.args[1])}]`;
    case 'list':
      return `[${node.args.map(guardedExpression).join(', ')}]`;
    case 'map':
      return `{${node.args.map(([key, value]) => `${guardedExpression(key)}: ${guardedExpression(value)}`).join(', ')}}`;
    case '!_':
      return `!${operand(node.args)}`;
    case '-_':
      return `-${operand(node.args)}`;
    case '?:': {
      const [condition, yes, no] = node.args;
      return `${operand(condition)} ? ${operand(yes)} : ${operand(no)}`;
    }
    case 'call': {
      const [name, args] = node.args;
      if (name === 'holds') throw new Refused(t('`holds` is for tables alone.'), node);
      return `${stepFunction}(${name}(${argumentsOf(name, args)}))`;
    }
    case 'rcall': {
      const [name, receiver, args] = node.args;
      const list = loops.has(name) ? counted(receiver) : operand(receiver);
      const given = loops.has(name) ? loopArguments(args) : argumentsOf(name, args);
      return `${stepFunction}(${list}.${name}(${given}))`;
    }
    case '+':
      return counted(node, `${chained(node.args[0], node.op)} + ${operand(node.args[1])}`);
    case '.?':
    case '[?]':
      throw new Refused(t('Optional values are not supported.'), node);
    default: {
      const [left, right] = node.args;
      return `${chained(left, node.op)} ${node.op} ${operand(right)}`;
    }
  }
}

function counted(node: ASTNode, text = guardedExpression(node)): string {
  return `${stepFunction}(${text})`;
}

/** In parentheses where it is more than a name or a call. */
function operand(node: ASTNode): string {
  const text = guardedExpression(node);
  return ['id', 'call', 'rcall', 'list', 'map', '+', '.', '[]'].includes(node.op) ? text : `(${text})`;
}

/** Long chains of one operator would nest deeper than the reader follows. */
function chained(node: ASTNode, op: string): string {
  return node.op === op && (op === '&&' || op === '||') ? guardedExpression(node) : operand(node);
}

function loopArguments([variable, body, ...more]: readonly ASTNode[]): string {
  const rest = more.map(guardedExpression);
  return [...(variable ? [guardedExpression(variable)] : []), ...(body ? [counted(body)] : []), ...rest].join(', ');
}

function argumentsOf(name: string, args: readonly ASTNode[]): string {
  const texts = args.map(guardedExpression);
  const pattern = args.at(-1);
  if (matchers.has(name) && pattern?.op === 'value' && !isQuickPattern(String(pattern.args))) {
    throw new Refused(t('This regular expression is none, or may take too long.'), pattern);
  }
  const last = texts.pop();
  if (last === undefined) return '';
  return [...texts, matchers.has(name) ? `${patternFunction}(${last})` : last].join(', ');
}
