import type { ASTNode } from '@marcbachmann/cel-js';
import { notations } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import type { SchemaNode } from '../../schema/json-schema.js';
import { nearest } from '../../schema/nearest.js';
import { literalText, nodesOf } from '../conditions/condition-tree.js';
import type { RuleKnowledge } from './rule-knowledge.js';
import { namedBy } from './rule-names.js';

/** A name in a rule that nobody knows. */
export interface UnknownName {
  /** Where in the text, in characters. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** True where the rule could never find anything. */
  readonly fatal: boolean;
}

type Names = Pick<RuleKnowledge, 'catalogue' | 'tables' | 'deployment'> & { readonly allow: readonly string[] };

/** The names of parameters, facts and tables in an expression that are none. */
export function unknownNames(expression: ASTNode, names: Names): UnknownName[] {
  const found: UnknownName[] = [];
  const look = (node: ASTNode, call: Parameters<typeof namedBy>[0]): void => {
    if (node.op === 'list') for (const item of node.args) look(item, call);
    const text = literalText(node);
    const problem = text === undefined ? undefined : problemOf(text, call, names);
    if (problem) found.push({ start: node.start + 1, end: node.end - 1, ...problem });
  };
  for (const node of nodesOf(expression)) {
    if (node.op !== 'call' && node.op !== 'rcall') continue;
    const args = node.op === 'call' ? node.args[1] : node.args[2];
    const receiver = node.op === 'rcall' ? node.args[1] : undefined;
    const on = receiver?.op === 'id' ? receiver.args : receiver && '';
    for (const [argument, arg] of args.entries()) {
      look(arg, { name: node.args[0], receiver: on, argument, first: literalText(args[0]) });
    }
  }
  return found;
}

function problemOf(
  name: string,
  call: Parameters<typeof namedBy>[0],
  names: Names,
): Pick<UnknownName, 'message' | 'fatal'> | undefined {
  const thing = namedBy(call);
  switch (thing?.kind) {
    case 'parameter':
      return warning(unknownParameter(name, thing.notation, names));
    case 'fact':
      return warning(unknownFact(thing.prefix + name, names.deployment));
    case 'table': {
      if (Object.hasOwn(names.tables, name)) return undefined;
      const message = hinted(t('There is no table `{0}`.', name), nearest(name, Object.keys(names.tables)));
      return { message, fatal: true };
    }
    default:
      return undefined;
  }
}

/** What to say of the name of a parameter that is known in no notation, nor to the user. */
export function unknownParameter(
  name: string,
  notation: (typeof notations)[number],
  { catalogue, allow }: Names,
): string | undefined {
  if (notations.some((each) => catalogue.vocabulary(each).find(name))) return undefined;
  if (allow.some((known) => known.toLowerCase() === name.toLowerCase())) return undefined;
  const near = catalogue.vocabulary(notation).closestName(name) ?? catalogue.closestName(name);
  return hinted(t('There is no parameter `{0}`.', name), near);
}

/** What to say of a path that no deployment description has. */
export function unknownFact(path: string, schema: SchemaNode): string | undefined {
  const keys = path.split('.');
  let node: SchemaNode | undefined = schema;
  for (const [index, key] of keys.entries()) {
    const next: SchemaNode | undefined = /^\d+$/.test(key) ? node.item : node.child(key);
    if (!next) {
      const near = nearest(key, node.keys);
      const whole =
        near === undefined ? undefined : [...keys.slice(0, index), near, ...keys.slice(index + 1)].join('.');
      return hinted(t('A deployment description has no fact `{0}`.', path), whole);
    }
    node = next;
  }
  return undefined;
}

/** What to say of the id of a rule that is not among those that are known. */
export function unknownRule(id: string, known: ReadonlySet<string>): string | undefined {
  return known.has(id) ? undefined : hinted(t('There is no rule `{0}`.', id), nearest(id, [...known]));
}

function hinted(what: string, near: string | undefined): string {
  return near === undefined ? what : `${what} ${t('Did you mean `{0}`?', near)}`;
}

function warning(message: string | undefined): Pick<UnknownName, 'message' | 'fatal'> | undefined {
  return message === undefined ? undefined : { message, fatal: false };
}
