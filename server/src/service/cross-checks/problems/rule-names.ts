import type { Notation } from '../../catalogue/notation.js';
import { factPrefixes } from '../conditions/reads.js';
import { inputOfView, viewNames } from '../situation/situation.js';

/** What a text in a condition is the name of, by the call it is an argument of. */
export type NamedThing =
  | { readonly kind: 'parameter'; readonly notation: Notation }
  | { readonly kind: 'value'; readonly notation: Notation; readonly parameter: string }
  | { readonly kind: 'fact'; readonly prefix: string }
  | { readonly kind: 'table' };

/** A call with a text among its arguments, or in a list that is one. */
export interface TextArgument {
  readonly name: string;
  /** The variable that the method is called on. */
  readonly receiver: string | undefined;
  readonly argument: number;
  /** The first argument, where it is a text. */
  readonly first: string | undefined;
}

const takesName: ReadonlySet<string> = new Set(['has', 'present', 'get', 'on', 'off', 'equals', 'num', 'any_of']);
const anywhere: ReadonlySet<string> = new Set(['sources', 'changed']);
const tables: ReadonlySet<string> = new Set(['rows', 'table']);

/** Undefined where the text is just a text. */
export function namedBy({ name, receiver, argument, first }: TextArgument): NamedThing | undefined {
  if (receiver !== undefined) {
    const view = viewNames.find((each) => each === receiver);
    if (!view) return undefined;
    const notation = inputOfView[view];
    if (argument === 0 && takesName.has(name)) return { kind: 'parameter', notation };
    const isValue = argument === 1 && name === 'equals' && first !== undefined;
    return isValue ? { kind: 'value', notation, parameter: first } : undefined;
  }
  if (argument !== 0) return undefined;
  if (anywhere.has(name)) return { kind: 'parameter', notation: 'config' };
  if (tables.has(name)) return { kind: 'table' };
  const prefix = Object.hasOwn(factPrefixes, name) ? factPrefixes[name] : undefined;
  return prefix === undefined ? undefined : { kind: 'fact', prefix };
}
