import type { ASTNode } from '@marcbachmann/cel-js';
import type { SettingsKind } from '../cross-check.js';
import { inputOfView, type ViewName } from '../situation/situation.js';
import { isNode } from './condition-tree.js';

/** What a setting has to be for a call to be true; `off` is left out: not being switched off is a default, not silence. */
const positive: ReadonlySet<string> = new Set(['has', 'present', 'on', 'equals', 'any_of', 'used']);
const loops: ReadonlySet<string> = new Set(['exists', 'all', 'filter', 'map']);

/** What holds at a place in a condition. */
interface Scope {
  /** False below an odd number of negations. */
  readonly affirmed: boolean;
  /** The inputs that a name stands for inside a loop over them. */
  readonly bound: Readonly<Record<string, readonly SettingsKind[]>>;
  /** Settings of which the condition says elsewhere that they are set. */
  readonly told: ReadonlySet<string>;
}

/**
 * The inputs from whose silence a condition concludes: it holds where something is *not* set there. Read off the
 * text: a question about a setting that stands below an odd number of negations, or is compared with another. Of a
 * setting that has to be set its not having some value is no silence.
 */
export function silentInputs(condition: ASTNode): SettingsKind[] {
  const found = new Set<SettingsKind>();
  visit(condition, { affirmed: true, bound: {}, told: new Set(settingsTold(condition)) }, found);
  return [...found];
}

function visit(node: unknown, scope: Scope, found: Set<SettingsKind>): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, scope, found);
    return;
  }
  if (!isNode(node)) return;
  if (node.op === '!_') visit(node.args, { ...scope, affirmed: !scope.affirmed }, found);
  else if (node.op === '==' || node.op === '!=') visit(node.args, { ...scope, affirmed: false }, found);
  else if (node.op === 'rcall') visitCall(node, scope, found);
  else visit(node.args, scope, found);
}

function visitCall(node: ASTNode & { op: 'rcall' }, scope: Scope, found: Set<SettingsKind>): void {
  const [method, receiver, args] = node.args;
  if (!scope.affirmed && positive.has(method) && !(method === 'equals' && scope.told.has(settingOf(node) ?? ''))) {
    for (const input of inputsOf(receiver, scope)) found.add(input);
  }
  visit(receiver, scope, found);
  const [name] = args;
  const inside =
    loops.has(method) && name?.op === 'id' ? { ...scope.bound, [name.args]: inputsOf(receiver, scope) } : scope.bound;
  visit(args, { ...scope, bound: inside }, found);
}

/** The inputs that a variable shows, or a list of variables. */
function inputsOf(node: ASTNode, scope: Scope): readonly SettingsKind[] {
  if (node.op === 'list') return node.args.flatMap((each) => inputsOf(each, scope));
  if (node.op !== 'id') return [];
  if (Object.hasOwn(inputOfView, node.args)) return [inputOfView[node.args as ViewName]];
  return scope.bound[node.args] ?? [];
}

/** What the parts of a conjunction say is set, each as `settingOf` writes it. */
function settingsTold(node: ASTNode): string[] {
  if (node.op === '&&') return node.args.flatMap(settingsTold);
  const setting = node.op === 'rcall' && node.args[0] === 'has' ? settingOf(node) : undefined;
  return setting === undefined ? [] : [setting];
}

/** The setting that a question is about, as one text. */
function settingOf({ args: [, receiver, [name]] }: ASTNode & { op: 'rcall' }): string | undefined {
  if (receiver.op !== 'id' || (name?.op !== 'id' && name?.op !== 'value')) return undefined;
  return `${receiver.args}/${name.op}/${String(name.args)}`;
}
