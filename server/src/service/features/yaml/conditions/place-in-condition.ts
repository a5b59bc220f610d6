import type { TextArgument } from '../../../cross-checks/problems/rule-names.js';

/** What is being written at a place of an expression. */
export type ConditionPlace =
  /** Inside quotes: an argument of a call, or just a text. */
  | (Stretch & { readonly kind: 'text'; readonly call: TextArgument | undefined; readonly quote: string })
  /** Behind a dot; `receiver` is the variable before it. */
  | (Stretch & { readonly kind: 'member'; readonly receiver: string | undefined })
  | (Stretch & { readonly kind: 'name' });

/** The word at the place, all of it. */
interface Stretch {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface OpenCall {
  readonly name: string;
  readonly receiver: string | undefined;
  argument: number;
  first: string | undefined;
}

const tokens = /\/\/[^\n]*|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|[A-Za-z_]\w*|\d[\w.]*|\s+|[\s\S]/g;

/** What is written at a place of an expression, finished or not. Calls that are open there tell what a text is for. */
export function placeInCondition(text: string, at: number): ConditionPlace {
  const open: (OpenCall | undefined)[] = [];
  let before: readonly string[] = [];
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const end = index + token.length;
    const quote = /^["']/.exec(token)?.[0];
    if (quote !== undefined && index < at && (at < end || !isClosed(token)))
      return textPlace(token, index, quote, open);
    if (/^[A-Za-z_]/.test(token) && index <= at && at <= end) {
      return memberOrName({ word: token, start: index, end }, before);
    }
    if (index >= at) break;
    follow(token, before, open);
    if (!/^\s|^\/\//.test(token)) before = [...before.slice(-2), token];
  }
  return memberOrName({ word: '', start: at, end: at }, before);
}

/** Keeps account of brackets and arguments. */
function follow(token: string, before: readonly string[], open: (OpenCall | undefined)[]): void {
  const [receiver, dot, name = ''] = before.length === 3 ? before : ['', '', before.at(-1)];
  const call = open.at(-1);
  if (token === '(' && /^[A-Za-z_]/.test(name)) {
    const on = dot === '.' ? (/^[A-Za-z_]/.test(receiver ?? '') ? receiver : '') : undefined;
    open.push({ name, receiver: on, argument: 0, first: undefined });
  } else if (token === '(' || token === '{') open.push(undefined);
  else if (token === '[') open.push(call && { ...call });
  else if (token === ')' || token === ']' || token === '}') open.pop();
  else if (token === ',' && call && !isInList(open)) call.argument += 1;
  else if (/^["']/.test(token) && call?.argument === 0) call.first ??= token.slice(1, -1);
}

/** A list in a call stands for its argument; commas in it part items. */
function isInList(open: readonly (OpenCall | undefined)[]): boolean {
  const [outer, inner] = open.slice(-2);
  return (
    open.length > 1 &&
    outer !== undefined &&
    inner !== undefined &&
    outer.name === inner.name &&
    outer.argument === inner.argument
  );
}

function textPlace(
  token: string,
  start: number,
  quote: string,
  open: readonly (OpenCall | undefined)[],
): ConditionPlace {
  const word = token.slice(1, isClosed(token) ? -1 : undefined);
  const call = open.at(-1);
  return { kind: 'text', word, start: start + 1, end: start + 1 + word.length, quote, call: call && { ...call } };
}

function memberOrName(stretch: Stretch, before: readonly string[]): ConditionPlace {
  if (before.at(-1) !== '.') return { kind: 'name', ...stretch };
  const receiver = before.at(-2) ?? '';
  return { kind: 'member', ...stretch, receiver: /^[A-Za-z_]/.test(receiver) ? receiver : undefined };
}

function isClosed(token: string): boolean {
  return token.length > 1 && token.endsWith(token[0] ?? '') && !/(?:^|[^\\])(?:\\\\)*\\.$/.test(token);
}
