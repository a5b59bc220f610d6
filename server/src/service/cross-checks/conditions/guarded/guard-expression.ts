import { type ASTNode, serialize } from '@marcbachmann/cel-js';
import { t } from '../../../messages/localise.js';
import { inputOfView } from '../../situation/situation.js';
import { isQuickPattern } from './quick-pattern.js';

/** Counts, and gives its argument back. */
export const stepFunction = '_step';
/** Counts what it takes to look in a text for a regular expression, and gives the text back. */
export const textFunction = '_text';

/** Methods that look at each item of a list; the second argument is worked out for each. */
const loops: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);
/** Functions and methods that look in a text for a regular expression. */
export const matchers: ReadonlySet<string> = new Set(['matches', 'matches_text', 'split_at']);

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
      const [text, pattern] = args;
      if (matchers.has(name) && text && pattern) {
        return `${stepFunction}(${name}(${looked(text, pattern)}, ${guardedExpression(pattern)}))`;
      }
      return `${stepFunction}(${name}(${args.map(guardedExpression).join(', ')}))`;
    }
    case 'rcall': {
      const [name, receiver, args] = node.args;
      const [pattern] = args;
      if (matchers.has(name) && pattern) {
        return `${stepFunction}(${looked(receiver, pattern)}.${name}(${guardedExpression(pattern)}))`;
      }
      const list = loops.has(name) ? counted(receiver) : compared(receiver);
      const given = loops.has(name) ? loopArguments(args) : args.map(guardedExpression).join(', ');
      return `${stepFunction}(${list}.${name}(${given}))`;
    }
    case '+':
      return counted(node, `${chained(node.args[0], node.op)} + ${operand(node.args[1])}`);
    case '.?':
    case '[?]':
      throw new Refused(t('Optional values are not supported.'), node);
    default: {
      const [left, right] = node.args;
      if (node.op === '&&' || node.op === '||') return `${chained(left, node.op)} ${node.op} ${operand(right)}`;
      return `${compared(left)} ${node.op} ${compared(right)}`;
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

/** What is bound or part of something has cost nothing yet, and may be long. */
function compared(node: ASTNode): string {
  const isBound = node.op === 'id' ? !isKnown(node.args) : node.op === '.' || node.op === '[]';
  return isBound ? counted(node) : operand(node);
}

/** The inputs, and the namespace of the language itself. */
function isKnown(name: string): boolean {
  return name === 'cel' || Object.hasOwn(inputOfView, name);
}

function looked(text: ASTNode, pattern: ASTNode): string {
  if (pattern.op === 'value' && !isQuickPattern(String(pattern.args))) {
    throw new Refused(t('This regular expression is none, or may take too long.'), pattern);
  }
  return `${textFunction}(${guardedExpression(text)}, ${guardedExpression(pattern)})`;
}
